package org.taizhang.projections.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.indicator.ReferenceFigures;
import org.taizhang.ledger.indicator.Unit;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.projections.FiguresNode;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.Recorded;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.Explanation.Part;
import org.taizhang.projections.indicator.Explanation.Role;

/** From the event store through the reader into the tables and out again: still what a plain recount gives. */
class FiguresInTablesTest {

    private static final int EVENTS = 600;

    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void equal_a_plain_recount_at_any_position(long seed) {
        List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
        Random random = new Random(seed);
        try (TestDatabase database = TestDatabase.create();
                LedgerNode ledger = TestNode.start(database)) {
            for (int restart = 0; restart < 3; restart++) {
                Recorded.record(ledger.ledger(), events.subList(restart * EVENTS / 3, (restart + 1) * EVENTS / 3));
                TestNode.awaitSequenced(database);
                try (FiguresNode figures = new FiguresNode(ledger, database.app())) {
                    figures.start();
                    assertThat(figures.progress().await(ledger.positions().head(), Duration.ofSeconds(20)))
                            .as(() -> figures.progress().failure().toString())
                            .isTrue();
                    if (restart == 2) {
                        for (int i = 0; i < 6; i++) {
                            compare(events, figures.questions().indicators(), 1 + random.nextInt(EVENTS), random);
                        }
                        compare(events, figures.questions().indicators(), EVENTS, random);
                        for (int i = 0; i < 4; i++) {
                            explain(figures.questions().explanations(), 1 + random.nextInt(EVENTS), random);
                        }
                    }
                }
            }
        }
    }

    private static void compare(List<LedgerEvent> events, IndicatorQueries queries, int position, Random random) {
        ReferenceFigures reference = new ReferenceFigures(events.subList(0, position));
        Viewer viewer = random.nextBoolean() ? Viewer.EVERYTHING : Viewer.FIGURES_ONLY;
        Period from = new Period(2020, 11).plus(random.nextInt(40));
        for (Scope scope : scopes()) {
            FigureTable table = queries.table(scope, from, from.plus(5), position, viewer);
            for (IndicatorCode code : IndicatorCode.values()) {
                for (Figure actual : table.row(code)) {
                    Figure expected = reference.figure(code, scope, actual.period(), viewer.unsuppressed());
                    assertThat(comparable(actual))
                            .as("%s %s %s at position %d", code, scope, actual.period(), position)
                            .isEqualTo(comparable(expected));
                }
            }
        }
    }

    /** The filings shown, page after page, sum up to the numerator and the denominator. */
    private static void explain(ExplanationQueries queries, int position, Random random) {
        Period period = new Period(2021, 3).plus(random.nextInt(24));
        Scope scope = scopes().get(random.nextInt(4));
        for (IndicatorCode code : IndicatorCode.values()) {
            Map<Role, Fraction> sums = new EnumMap<>(Role.class);
            Explanation explanation;
            String cursor = null;
            do {
                explanation = queries.explain(scope, code, period, position, Viewer.EVERYTHING, cursor, 7);
                for (Contribution c : explanation.contributions().page()) {
                    sums.merge(c.role(), c.value(), (a, b) -> a.plus(b).reduced());
                    assertThat(c.position()).isLessThanOrEqualTo(position);
                }
                cursor = explanation.contributions().next();
            } while (cursor != null);
            for (Part part : explanation.parts()) {
                boolean counted = part.unit() == Unit.REPORTS || part.unit() == Unit.ENTERPRISES;
                if (part.value() != null && part.role() != Role.BESIDE && !counted) {
                    assertThat(sums.getOrDefault(part.role(), Fraction.of(0, 1)))
                            .as("%s of %s %s %s at position %d", part.label().en(), code, scope, period, position)
                            .isEqualByComparingTo(part.value());
                }
            }
        }
    }

    private static List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
        FoundingPlan.yunyang(java.time.Instant.EPOCH).plan().clusterIds().forEach(c -> scopes.add(Scope.of(c)));
        return scopes;
    }

    private static List<Object> comparable(Figure f) {
        return List.of(f.value() == null ? f.absence() : f.value().reduced(), f.marks(), f.coverage(), f.missing());
    }
}
