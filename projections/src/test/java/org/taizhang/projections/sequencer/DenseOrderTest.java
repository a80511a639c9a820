package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.TestDatabase;

/** Whatever transactions do (long, short, rolled back, racing for the same stream), positions keep their promises. */
class DenseOrderTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void positions_are_dense_and_ordered_and_final(long seed) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
            Future<?> sequencing = threads.submit(() -> {
                Sequencer sequencer = new Sequencer(database.app());
                while (writing.get() || database.unsequenced() > 0) {
                    sequencer.advance();
                }
            });
            List<Future<?>> writers = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                Random random = new Random(seed * WRITERS + n);
                String stream = "stream " + n;
                writers.add(threads.submit(() -> write(database, stream, random)));
            }
            List<Long> early = await().until(() -> positions(database), list -> list.size() > 50);
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            sequencing.get();
            threads.shutdown();

            List<Long> all = positions(database);
            assertThat(all.subList(0, early.size()))
                    .as("given once, never changed")
                    .isEqualTo(early);
            assertThat(all).as("in the order of insertion").isSorted().hasSize((int) committed(database));
            assertThat(burnt(database)).as("indexes lost in roll-backs").isPositive();
            assertThat(database.unsequenced()).isZero();
        }
    }

    private static Void write(TestDatabase database, String stream, Random random) throws Exception {
        try (Connection connection = database.app().getConnection()) {
            long sequence = 0;
            for (int t = 0; t < TRANSACTIONS; t++) {
                int events = 1 + random.nextInt(4);
                try {
                    for (int e = 0; e < events; e++) {
                        RawEvents.insert(connection, random.nextInt(10) == 0 ? "shared" : stream, sequence + e);
                        Thread.sleep(random.nextInt(3));
                    }
                    if (random.nextInt(4) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        sequence += events;
                    }
                } catch (SQLException lostRace) {
                    connection.rollback();
                    sequence += events;
                }
            }
        }
        return null;
    }

    /** The index at each position. */
    private static List<Long> positions(TestDatabase database) {
        List<Long> indexes = new ArrayList<>();
        JdbcClient.create(database.app())
                .sql("SELECT position, global_index FROM ledger.positions ORDER BY position")
                .query(row -> {
                    indexes.add(row.getLong(2));
                    assertThat(row.getLong(1)).as("dense").isEqualTo(indexes.size());
                });
        return indexes;
    }

    private static long committed(TestDatabase database) {
        return count(database, "SELECT count(*) FROM ledger.events");
    }

    private static long burnt(TestDatabase database) {
        return count(database, "SELECT max(global_index) - count(*) FROM ledger.events");
    }

    private static long count(TestDatabase database, String sql) {
        return JdbcClient.create(database.app()).sql(sql).query(Long.class).single();
    }
}
