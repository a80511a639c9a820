package org.taizhang.projections.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.taizhang.projections.TestDatabase;

class JdbcProgressTest {

    private static final int WAITING = 40;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final TestDatabase database = TestDatabase.create();
    private final ReadVersions versions = new ReadVersions(database.app());
    private final AtomicInteger looks = new AtomicInteger();
    private final JdbcProgress progress = new JdbcProgress(
            new DelegatingDataSource(database.app()) {
                @Override
                public Connection getConnection() throws SQLException {
                    looks.incrementAndGet();
                    return super.getConnection();
                }
            },
            versions,
            Optional::empty);

    JdbcProgressTest() {
        versions.prepare();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void all_who_wait_share_one_look() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WAITING);
        try {
            List<Future<Boolean>> waiting = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < WAITING; i++) {
                waiting.add(threads.submit(() -> progress.await(5, Duration.ofSeconds(20))));
            }
            Thread.sleep(300);
            int looked = looks.get();
            long turns = Duration.ofNanos(System.nanoTime() - start).dividedBy(LOOK_AGAIN);
            assertThat(looked).isBetween(1, (int) turns + 2);
            assertThat(waiting).noneMatch(Future::isDone);

            tables(5);
            for (Future<Boolean> one : waiting) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_this_node_reads_is_known_without_a_look() {
        progress.advanced(5);

        assertThat(progress.await(5, Duration.ofSeconds(20))).isTrue();
        assertThat(looks).hasValue(0);
    }

    @Test
    void who_has_no_time_to_wait_is_told_how_it_is() {
        assertThat(progress.await(5, Duration.ZERO)).isFalse();

        tables(5);
        assertThat(progress.await(5, Duration.ZERO)).isTrue();
        assertThat(progress.await(6, Duration.ZERO)).isFalse();
    }

    private void tables(long position) {
        JdbcClient.create(database.app())
                .sql("UPDATE " + versions.name() + ".progress SET position = ?")
                .param(position)
                .update();
    }
}
