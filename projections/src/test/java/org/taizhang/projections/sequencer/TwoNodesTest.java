package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;

/** Two nodes on one PostgreSQL, each with its own pool; a killed one loses all its connections at once. */
class TwoNodesTest {

    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource firstPool = database.pool(8);
    private final HikariDataSource secondPool = database.pool(8);
    private final LedgerNode first = node("first", firstPool);
    private final LedgerNode second = node("second", secondPool);
    private final AtomicBoolean appending = new AtomicBoolean(true);

    private LedgerNode node(String name, HikariDataSource pool) {
        return new LedgerNode(name, pool, pool, database.log(), NoOpMessageMonitor.INSTANCE);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        firstPool.close();
        secondPool.close();
        database.close();
    }

    @Test
    void when_the_sequencing_node_is_killed_the_other_takes_over_within_15_seconds() throws InterruptedException {
        first.start();
        await().until(() -> first.sequencer().active());
        second.start();
        List<Thread> writers =
                Stream.of(first, second, second).map(this::appendSteadily).toList();
        Thread.sleep(1000);
        assertThat(second.sequencer().active()).isFalse();

        long killed = System.nanoTime();
        firstPool.close();
        await().atMost(Duration.ofSeconds(15)).until(() -> second.sequencer().active());
        Duration takeover = Duration.ofNanos(System.nanoTime() - killed);

        Thread.sleep(500);
        appending.set(false);
        for (Thread writer : writers) {
            writer.join();
        }
        await().until(() -> database.unsequenced() == 0);
        assertThat(takeover).isLessThan(Duration.ofSeconds(15));
        assertThat(first.sequencer().active()).isFalse();
        assertEveryEventOnceAndDense();
    }

    @Test
    void a_node_that_is_stopped_lets_the_other_take_over_at_once() {
        first.start();
        await().until(() -> first.sequencer().active());
        second.start();
        first.close();

        await().atMost(Duration.ofSeconds(3)).until(() -> second.sequencer().active());
    }

    @Test
    void two_nodes_that_both_believe_to_be_the_one_give_each_position_once() throws InterruptedException {
        List<Thread> sequencers = new ArrayList<>();
        for (HikariDataSource pool : List.of(firstPool, secondPool)) {
            Sequencer sequencer = new Sequencer(pool);
            sequencers.add(new Thread(() -> {
                while (appending.get() || database.unsequenced() > 0) {
                    try {
                        sequencer.advance();
                    } catch (DuplicateKeyException otherWasFirst) {
                        // goes on from where the other is
                    }
                }
            }));
        }
        sequencers.forEach(Thread::start);
        List<Thread> writers =
                Stream.of(first, second).map(this::appendSteadily).toList();
        Thread.sleep(1500);
        appending.set(false);
        for (Thread thread : writers) {
            thread.join();
        }
        for (Thread thread : sequencers) {
            thread.join();
        }

        assertEveryEventOnceAndDense();
    }

    private Thread appendSteadily(LedgerNode node) {
        Thread writer = new Thread(() -> {
            for (int n = 0; appending.get(); n++) {
                try {
                    node.ledger().execute(TestCommand.append(TestCommand.uscc(n % 5)));
                } catch (RuntimeException nodeIsDead) {
                    return;
                }
            }
        });
        writer.start();
        return writer;
    }

    private void assertEveryEventOnceAndDense() {
        JdbcClient jdbc = JdbcClient.create(database.app());
        long events =
                jdbc.sql("SELECT count(*) FROM ledger.events").query(Long.class).single();
        assertThat(events).isGreaterThan(20);
        assertThat(jdbc.sql("SELECT count(*) FROM ledger.positioned_events")
                        .query(Long.class)
                        .single())
                .isEqualTo(events);
        assertThat(jdbc.sql("SELECT max(position) FROM ledger.positions")
                        .query(Long.class)
                        .single())
                .isEqualTo(events);
        assertThat(jdbc.sql("SELECT count(*) FROM (SELECT sequence_number, row_number() OVER"
                                + " (PARTITION BY aggregate_id ORDER BY position) - 1 AS nth"
                                + " FROM ledger.positioned_events) e WHERE sequence_number <> nth")
                        .query(Long.class)
                        .single())
                .as("events out of the order of their stream")
                .isZero();
    }
}
