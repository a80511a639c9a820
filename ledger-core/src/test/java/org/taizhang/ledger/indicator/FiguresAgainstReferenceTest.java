package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;

/** Whatever happened, in whatever order, every figure as of every position is what a plain recount gives. */
class FiguresAgainstReferenceTest {

    private static final int EVENTS = 500;
    private static final int POSITIONS = 12;
    private static final int PERIODS = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equal_a_plain_recount_at_any_position(long seed) {
        List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
        MemoryStatements statements = tallied(events);
        Random random = new Random(seed);
        int present = 0;
        for (int i = 0; i < POSITIONS; i++) {
            int position = 1 + random.nextInt(events.size());
            present += compare(events.subList(0, position), statements, position, random);
        }
        assertThat(present).as("figures with a value, or this proves nothing").isGreaterThan(300);
    }

    private static Extensions granted(List<LedgerEvent> events) {
        return new Extensions(events.stream()
                .flatMap(e -> e instanceof ExtensionGranted granted ? Stream.of(granted.extension()) : Stream.empty())
                .toList());
    }

    private static int compare(List<LedgerEvent> events, MemoryStatements statements, int position, Random random) {
        MemoryPast past = new MemoryPast(events);
        Plans plans = past.plans();
        Instant at = events.stream()
                .map(LedgerEvent::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Known known = new Known(statements.at(position), plans, granted(events), at);
        ReferenceFigures reference = new ReferenceFigures(events);
        int present = 0;
        for (int i = 0; i < PERIODS; i++) {
            Period period = new Period(2020, 12).plus(random.nextInt(52));
            boolean unsuppressed = random.nextBoolean();
            Figures figures = new Figures(known, unsuppressed);
            for (Scope scope : scopes(plans)) {
                for (IndicatorCode code : IndicatorCode.values()) {
                    Figure expected = reference.figure(code, scope, period, unsuppressed);
                    Figure actual = figures.figure(code, scope, period);
                    assertThat(comparable(actual))
                            .as("%s %s %s at position %d", code, scope, period, position)
                            .isEqualTo(comparable(expected));
                    present += actual.present() ? 1 : 0;
                }
            }
        }
        return present;
    }

    private static List<Scope> scopes(Plans plans) {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
        plans.current().map(Plan::clusterIds).orElse(List.of()).forEach(c -> scopes.add(Scope.of(c)));
        return scopes;
    }

    private static List<Object> comparable(Figure f) {
        return List.of(f.value() == null ? f.absence() : f.value().reduced(), f.marks(), f.coverage(), f.missing());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_tally_that_starts_in_the_middle_or_forgets_years_writes_the_same_rows(long seed) {
        List<LedgerEvent> events = RandomHistory.of(seed, EVENTS);
        MemoryStatements whole = tallied(events);
        Random random = new Random(seed);
        int start = 0;
        while (start < events.size()) {
            int end = Math.min(events.size(), start + 1 + random.nextInt(80));
            MemoryStatements part = whole.upTo(start);
            MemoryPast past = new MemoryPast(events.subList(0, start));
            TallyFeed feed = new TallyFeed(past, part);
            for (int i = start; i < end; i++) {
                feed.feed(i + 1, events.get(i));
                past.append(events.get(i));
                if (random.nextInt(10) == 0) {
                    feed.trim(0);
                }
            }
            assertThat(part.rows()).isEqualTo(whole.upTo(end).rows());
            start = end;
        }
    }

    @Test
    void a_report_of_long_ago_needs_three_years_only() {
        List<LedgerEvent> events = RandomHistory.of(31, EVENTS);
        MemoryPast past = new MemoryPast(events);
        Span span = past.span().orElseThrow();
        ReportFiled old = events.stream()
                .flatMap(e -> e instanceof ReportFiled filed ? Stream.of(filed) : Stream.empty())
                .filter(filed -> filed.form() == FormCode.OUTPUT)
                .min(Comparator.comparing(ReportFiled::period))
                .orElseThrow();
        int year = old.period().year();
        assertThat(span.last().year()).isGreaterThan(year + 1);

        new TallyFeed(past, new MemoryStatements()).feed(events.size() + 1, old);

        assertThat(past.asked()).containsExactlyInAnyOrder(year - 1, year, year + 1);
    }

    @Test
    void rows_are_few() {
        List<LedgerEvent> events = RandomHistory.of(21, 2 * EVENTS);
        long rows = tallied(events).rows().values().stream()
                .mapToLong(v -> v.size())
                .sum();
        assertThat(rows).isLessThan(12L * events.size());
    }

    private static MemoryStatements tallied(List<LedgerEvent> events) {
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        return statements;
    }
}
