package org.taizhang.ledger.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.MemoryPast;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.vintage.Replay;
import org.taizhang.ledger.window.Extensions;

/** Whatever happened between two runs, and in whatever order, the causes lead from the one to the other. */
class BetweenTest {

    private static final int EVENTS = 500;
    private static final Period AT = new Period(2021, 12);
    private static final String INDICATOR = """
            {"code": "%s", "title": {"zh": "指标", "en": "Indicator"}, "weight": %d, "direction": "HIGHER", "unit": "1",
             "value": {"zh": "值", "en": "Value"}, "reference": %d, "rule": {"type": "base-ratio"}}""";

    private static final Scheme ATTAINMENT = SchemeJson.read("""
                    {"id": "t", "version": "1", "title": {"zh": "办法", "en": "Scheme"}, "standing": "PROPOSAL",
                     "subject": "CLUSTER", "indicators": [
                      {"code": "EMPLOYMENT", "title": {"zh": "就业", "en": "Employment"}, "weight": 100,
                       "direction": "HIGHER", "unit": "人", "value": {"zh": "值", "en": "Value"},
                       "rule": {"type": "attainment"}}],
                     "aggregation": {"method": "ARITHMETIC", "decimals": 2}, "bands": {"type": "none"}}""").asOptional().orElseThrow();

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
    void parts_sum_to_the_difference_of_runs_of_different_periods_exactly() {
        Set<Cause> effective = EnumSet.noneOf(Cause.class);
        for (long seed = 51; seed < 55; seed++) {
            List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
            int first = EVENTS / 2;
            Run before = run(scheme(50), known(events.subList(0, first)), first, new Period(2021, 9));
            Run after = run(scheme(60), known(events), EVENTS, new Period(2022, 3));

            List<Step> steps = steps(before, after, events, first).stream()
                    .map(reached ->
                            new Step(reached.cause(), reached.reckoning().result()))
                    .toList();

            assertThat(steps).extracting(Step::cause).contains(Cause.PERIOD).hasSize(7);
            for (ScoreChange change : ScoreChange.between(before.reckoning().result(), steps)) {
                assertThat(change.parts().stream().map(Part::exact).reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualByComparingTo(exact(after, change.subject()).minus(exact(before, change.subject())));
                change.parts().stream()
                        .filter(part -> part.exact().signum() != 0)
                        .forEach(part -> effective.add(part.cause()));
            }
        }
        assertThat(effective).as("or this proves nothing").contains(Cause.PERIOD, Cause.SCHEME);
    }

    /** 就业: 4850 persons of 9700 in 2025, 9700 of 20700 in 2030. */
    @Test
    void other_targets_of_another_period_are_told_apart_from_what_was_reached_in_it() {
        FigureSource persons = (code, scope, period) -> new Figure(
                code,
                scope,
                period,
                Fraction.of(period.year() == 2025 ? 4850 : 9700, 1),
                null,
                Set.of(),
                Coverage.NONE,
                new TreeSet<>());
        Known known = known(RandomHistory.of(41, 1));
        Run before = run(ATTAINMENT, known, 1, Period.december(2025), persons);
        Run after = run(ATTAINMENT, known, 1, Period.december(2030), persons);

        List<Reached> way = Between.steps(before, after, standing(persons), List.of(), SCORED);

        ScoreChange jiangkou = ScoreChange.between(
                        before.reckoning().result(),
                        way.stream()
                                .map(reached -> new Step(
                                        reached.cause(), reached.reckoning().result()))
                                .toList())
                .get(0);
        assertThat(jiangkou.subject()).isEqualTo("jiangkou");
        assertThat(jiangkou.from()).isEqualByComparingTo("50");
        assertThat(jiangkou.parts())
                .filteredOn(part -> part.exact().signum() != 0)
                .extracting(Part::cause, part -> part.exact().text())
                .containsExactly(tuple(Cause.PERIOD, "50"), tuple(Cause.TARGETS, "-11000/207"));
        assertThat(jiangkou.to()).isEqualByComparingTo("46.86");
    }

    private static Following standing(FigureSource figures) {
        return new Following() {
            @Override
            public void take(LedgerEvent event) {
                throw new AssertionError(event);
            }

            @Override
            public FigureSource figures() {
                return figures;
            }

            @Override
            public Extensions extensions() {
                return Extensions.NONE;
            }
        };
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
        return run(scheme, known, position, AT);
    }

    private static Run run(Scheme scheme, Known known, long position, Period at) {
        return run(scheme, known, position, at, new Figures(known, true)::figure);
    }

    private static Run run(Scheme scheme, Known known, long position, Period at, FigureSource figures) {
        return new Run(
                Reckoning.of(
                        scheme,
                        known.plans().current().orElseThrow(),
                        position,
                        at,
                        known.at(),
                        known.extensions(),
                        figures,
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
