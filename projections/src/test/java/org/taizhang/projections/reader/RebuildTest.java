package org.taizhang.projections.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.indicator.ReferenceFigures;
import org.taizhang.projections.FiguresNode;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.Recorded;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.Viewer;

class RebuildTest {

    private static final int EVENTS = 900;

    @Test
    void under_load_gives_the_same_rows_and_loses_no_event() throws Exception {
        List<LedgerEvent> events = RandomHistory.of(7, EVENTS);
        try (TestDatabase database = TestDatabase.create();
                LedgerNode ledger = TestNode.start(database);
                FiguresNode figures = new FiguresNode(ledger, database.app())) {
            figures.start();
            Recorded.record(ledger.ledger(), events.subList(0, 300));
            CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
                for (int i = 300; i < EVENTS; i += 5) {
                    Recorded.record(ledger.ledger(), events.subList(i, i + 5));
                }
            });
            Rebuild.Result first = figures.rebuild().run((position, head) -> {});
            Rebuild.Result second = figures.rebuild().run((position, head) -> {});
            load.get();
            TestNode.awaitSequenced(database);
            assertThat(figures.progress().await(EVENTS, Duration.ofSeconds(20))).isTrue();

            assertThat(second.version()).isEqualTo(first.version() + 1);
            assertThat(schemas(database)).containsExactly("read", "read_" + second.version());
            assertThat(figures.reconcile().deep((position, head) -> {}).differences())
                    .filteredOn(d -> !d.en().contains("5 seconds"))
                    .isEmpty();
            compare(events, figures);
        }
    }

    private static void compare(List<LedgerEvent> events, FiguresNode figures) {
        ReferenceFigures reference = new ReferenceFigures(events);
        Period from = new Period(2022, 2);
        FigureTable table =
                figures.questions().indicators().table(Scope.ALL, from, from.plus(2), EVENTS, Viewer.EVERYTHING);
        for (IndicatorCode code : IndicatorCode.values()) {
            for (Figure figure : table.row(code)) {
                Figure expected = reference.figure(code, Scope.ALL, figure.period(), true);
                assertThat(figure.absence()).isEqualTo(expected.absence());
                if (figure.value() != null) {
                    assertThat(figure.value()).isEqualByComparingTo(expected.value());
                }
            }
        }
    }

    private static List<String> schemas(TestDatabase database) {
        return JdbcClient.create(database.app())
                .sql("SELECT nspname FROM pg_namespace WHERE nspname ~ '^read' ORDER BY nspname")
                .query(String.class)
                .list();
    }

    @Test
    void reconciliation_finds_a_changed_row_and_a_forged_count() {
        List<LedgerEvent> events = RandomHistory.of(8, 200);
        try (TestDatabase database = TestDatabase.create();
                LedgerNode ledger = TestNode.start(database);
                FiguresNode figures = new FiguresNode(ledger, database.app())) {
            figures.start();
            Recorded.record(ledger.ledger(), events);
            TestNode.awaitSequenced(database);
            assertThat(figures.progress().await(200, Duration.ofSeconds(20))).isTrue();
            JdbcClient jdbc = JdbcClient.create(database.app());
            String schema = figures.schema().name();

            jdbc.sql("UPDATE " + schema + ".output_month SET gross = gross + 1 WHERE ctid =" + " (SELECT ctid FROM "
                            + schema + ".output_month ORDER BY position DESC LIMIT 1)")
                    .update();
            assertThat(figures.reconcile().deep((position, head) -> {}).differences())
                    .anyMatch(d -> d.en().startsWith("output_month: 1 rows"));

            jdbc.sql("UPDATE " + schema + ".progress SET events = events - 1").update();
            assertThat(figures.reconcile().run((position, head) -> {}).differences())
                    .anyMatch(d -> d.en().contains("199 events"));
        }
    }
}
