package org.taizhang.projections.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.AfterEach;
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

/** Two nodes on one PostgreSQL; the one that makes the figures loses all its connections while reports come in. */
class TwoReadersTest {

    private static final int EVENTS = 900;
    private static final Duration TAKEOVER = Duration.ofSeconds(15);

    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource firstPool = database.pool(8);
    private final HikariDataSource secondPool = database.pool(8);
    private final LedgerNode first = node("first", firstPool);
    private final LedgerNode second = node("second", secondPool);
    private final FiguresNode firstFigures = new FiguresNode(first, firstPool);
    private final FiguresNode secondFigures = new FiguresNode(second, secondPool);

    private LedgerNode node(String name, HikariDataSource pool) {
        return new LedgerNode(name, pool, pool, database.log(), NoOpMessageMonitor.INSTANCE);
    }

    @AfterEach
    void stop() {
        Stream.of(firstFigures, secondFigures).forEach(FiguresNode::close);
        Stream.of(first, second).forEach(LedgerNode::close);
        firstPool.close();
        secondPool.close();
        database.close();
    }

    @Test
    void when_the_reading_node_is_killed_the_other_goes_on_and_every_event_counts_once() {
        List<LedgerEvent> events = RandomHistory.of(31, EVENTS);
        second.start();
        firstFigures.start();
        await().until(firstFigures::reading);
        secondFigures.start();

        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < EVENTS; i += 3) {
                Recorded.record(second.ledger(), events.subList(i, i + 3));
            }
        });
        assertThat(secondFigures.progress().await(EVENTS / 3, Duration.ofSeconds(60)))
                .isTrue();
        assertThat(secondFigures.reading()).as("the first makes the figures").isFalse();
        firstPool.close();
        await().atMost(TAKEOVER).until(secondFigures::reading);

        load.join();
        TestNode.awaitSequenced(database);
        assertThat(secondFigures.progress().await(EVENTS, Duration.ofSeconds(20)))
                .as(() -> secondFigures.progress().failure().toString())
                .isTrue();
        assertEveryEventOnce();
        compare(events);
    }

    /** By count and checksum of what was consumed, and row by row with tables made anew. */
    private void assertEveryEventOnce() {
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT events FROM " + secondFigures.schema().name() + ".progress")
                        .query(Long.class)
                        .single())
                .isEqualTo(EVENTS);
        assertThat(secondFigures.reconcile().deep((position, head) -> {}).differences())
                .filteredOn(difference -> !difference.en().contains("5 seconds"))
                .isEmpty();
    }

    private void compare(List<LedgerEvent> events) {
        ReferenceFigures reference = new ReferenceFigures(events);
        for (Scope scope : List.of(Scope.ALL, new Scope("jiangkou"))) {
            for (int position : List.of(EVENTS / 3, EVENTS)) {
                ReferenceFigures then =
                        position == EVENTS ? reference : new ReferenceFigures(events.subList(0, position));
                Period from = new Period(2021, 9);
                FigureTable table = secondFigures
                        .questions()
                        .indicators()
                        .table(scope, from, from.plus(3), position, Viewer.EVERYTHING);
                for (IndicatorCode code : IndicatorCode.values()) {
                    for (Figure actual : table.row(code)) {
                        Figure expected = then.figure(code, scope, actual.period(), true);
                        assertThat(comparable(actual))
                                .as("%s %s %s at position %d", code, scope, actual.period(), position)
                                .isEqualTo(comparable(expected));
                    }
                }
            }
        }
    }

    private static List<Object> comparable(Figure f) {
        return List.of(f.value() == null ? f.absence() : f.value().reduced(), f.marks(), f.coverage(), f.missing());
    }
}
