package org.taizhang.ledger.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.MemoryPast;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.indicator.ReferenceFigures;
import org.taizhang.ledger.plan.FoundingPlan;

/** Events alone give every figure, from the beginning and from the middle. */
class ReplayTest {

    private static final int EVENTS = 400;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void figures_are_those_of_a_plain_recount(long seed) {
        List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
        Replay first = new Replay();
        events.subList(0, EVENTS / 2).forEach(first::take);
        compare(events.subList(0, EVENTS / 2), first);

        Replay rest = new Replay(first.known(), new MemoryPast(events.subList(0, EVENTS / 2)));
        events.subList(EVENTS / 2, EVENTS).forEach(rest::take);
        compare(events, rest);
        assertThat(rest.known().at())
                .isEqualTo(events.stream()
                        .map(LedgerEvent::recordedAt)
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    private static void compare(List<LedgerEvent> events, Replay replay) {
        ReferenceFigures reference = new ReferenceFigures(events);
        Figures figures = new Figures(replay.known(), true);
        for (Period period : List.of(new Period(2021, 12), new Period(2022, 6))) {
            FoundingPlan.yunyang(Instant.EPOCH).plan().clusterIds().stream()
                    .map(Scope::of)
                    .forEach(scope -> {
                        for (IndicatorCode code : IndicatorCode.values()) {
                            assertThat(figures.figure(code, scope, period))
                                    .usingRecursiveComparison()
                                    .withEqualsForType(
                                            (a, b) -> a.compareTo(b) == 0, org.taizhang.ledger.Fraction.class)
                                    .as("%s %s %s", code, scope, period)
                                    .isEqualTo(reference.figure(code, scope, period, true));
                        }
                    });
        }
    }
}
