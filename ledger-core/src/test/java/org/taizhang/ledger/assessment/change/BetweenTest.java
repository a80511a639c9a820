package org.taizhang.ledger.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.change.Between.Reached;
import org.taizhang.ledger.assessment.change.Between.Run;
import org.taizhang.ledger.assessment.change.ScoreChange.Part;
import org.taizhang.ledger.assessment.change.ScoreChange.Step;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.MemoryPast;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.vintage.Replay;

/** Whatever happened between two runs, and in whatever order, the causes lead from the one to the other. */
class BetweenTest {

    private static final int EVENTS = 500;
    private static final Period AT = new Period(2021, 12);
    private static final String INDICATOR = """
            {"code": "%s", "title": {"zh": "指标", "en": "Indicator"}, "weight": %d, "direction": "HIGHER", "unit": "1",
             "value": {"zh": "值", "en": "Value"}, "reference": %d, "rule": {"type": "base-ratio"}}""";

    @Test
    void parts_sum_to_the_difference_of_two_runs_exactly() {
        Set<Cause> effective = EnumSet.noneOf(Cause.class);
        for (long seed = 41; seed < 49; seed++) {
            List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
            int first = EVENTS / 2;
            Run before = run(scheme(50), known(events.subList(0, first)), first);
            Run after = run(scheme(60), known(events), EVENTS);

            List<Step> steps = steps(before, after, events, first).stream()
                    .map(reached ->
                            new Step(reached.cause(), reached.reckoning().result()))
                    .toList();

            assertThat(steps)
                    .extracting(Step::cause)
                    .containsExactly(
                            Cause.DATA_REVISIONS,
                            Cause.NEW_FILINGS,
                            Cause.DIRECTORY,
                            Cause.TARGETS,
                            Cause.SCHEME,
                            Cause.REMARKS);
            for (ScoreChange change : ScoreChange.between(before.reckoning().result(), steps)) {
                assertThat(change.parts().stream().map(Part::exact).reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualByComparingTo(exact(after, change.subject()).minus(exact(before, change.subject())));
                change.parts().stream()
                        .filter(part -> part.exact().signum() != 0)
                        .forEach(part -> effective.add(part.cause()));
            }
        }
        assertThat(effective)
                .as("or this proves nothing")
                .contains(Cause.DATA_REVISIONS, Cause.NEW_FILINGS, Cause.DIRECTORY, Cause.SCHEME);
    }

    @Test
    void a_run_that_its_events_do_not_lead_to_is_no_run() {
        List<LedgerEvent> events = RandomHistory.of(45, EVENTS);
        int first = EVENTS / 2;
        Run before = run(scheme(50), known(events.subList(0, first)), first);
        Run after = run(scheme(50), known(events), EVENTS);

        assertThatThrownBy(() -> steps(before, after, events.subList(0, first + 5), first))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Reached> steps(Run before, Run after, List<LedgerEvent> events, int first) {
        List<LedgerEvent> earlier = events.subList(0, first);
        Known known = known(earlier);
        Replay replay = new Replay(
                new Known(
                        known.statements(),
                        known.plans(),
                        known.extensions(),
                        after.reckoning().knownAt()),
                new MemoryPast(earlier));
        return Between.steps(before, after, replay, events.subList(first, events.size()), SCORED);
    }

    private static Fraction exact(Run run, String subject) {
        return run.reckoning().result().score(subject).orElseThrow().exact();
    }

    private static Scheme scheme(int output) {
        return SchemeJson.read("""
                        {"id": "s", "version": "1", "title": {"zh": "办法", "en": "Scheme"}, "standing": "PROPOSAL",
                         "subject": "CLUSTER", "indicators": [%s, %s, %s],
                         "aggregation": {"method": "ARITHMETIC", "decimals": 2}, "missing": {"OWN_FAULT": "ZERO"},
                         "bands": {"type": "none"}}""".formatted(
                                INDICATOR.formatted("OUTPUT_YTD", output, 10_000),
                                INDICATOR.formatted("EMPLOYMENT", 30, 300),
                                INDICATOR.formatted("ENTERPRISES", 20, 10)))
                .asOptional()
                .orElseThrow();
    }

    private static Known known(List<LedgerEvent> events) {
        Replay replay = new Replay();
        events.forEach(replay::take);
        return replay.known();
    }

    private static Run run(Scheme scheme, Known known, long position) {
        Figures figures = new Figures(known, true);
        return new Run(
                Reckoning.of(
                        scheme,
                        known.plans().current().orElseThrow(),
                        position,
                        AT,
                        known.at(),
                        known.extensions(),
                        figures::figure,
                        Remarks.NONE,
                        SCORED),
                Remarks.NONE);
    }

    private static final Reckoning.Cases<Reckoning> SCORED = new Reckoning.Cases<>() {
        @Override
        public Reckoning reckoned(Reckoning reckoning) {
            return reckoning;
        }

        @Override
        public Reckoning refused(List<Problem> problems) {
            throw new AssertionError(problems);
        }
    };
}
