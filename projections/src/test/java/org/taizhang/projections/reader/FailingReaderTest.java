package org.taizhang.projections.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;
import org.taizhang.projections.read.ReadVersions;

/** A read model that cannot take an event stops the reader, which says so, and skips nothing once it can. */
class FailingReaderTest {

    private static final int BAD = 3;

    private final AtomicBoolean broken = new AtomicBoolean(true);

    private final class Brittle implements ReadModel {
        @Override
        public void take(Positioned event) {
            if (event.position() == BAD && broken.get()) {
                throw new IllegalStateException("cannot take " + event.position());
            }
        }

        @Override
        public void write(Connection connection) {}
    }

    @Test
    void stops_loudly_and_goes_on_where_it_stopped() {
        try (TestDatabase database = TestDatabase.create();
                LedgerNode ledger = TestNode.start(database);
                FiguresReader reader = reader(database, ledger)) {
            ReadVersions versions = new ReadVersions(database.app());
            versions.prepare();
            reader.start();
            for (int i = 0; i < 5; i++) {
                ledger.ledger().executeAll(List.of(TestCommand.append(TestCommand.uscc(i))));
            }

            await().atMost(Duration.ofSeconds(20)).until(() -> reader.failure().isPresent());
            assertThat(position(database, versions)).isLessThan(BAD);

            broken.set(false);
            await().atMost(Duration.ofSeconds(30)).until(() -> position(database, versions) == 5);
            await().atMost(Duration.ofSeconds(20)).until(() -> reader.failure().isEmpty());
        }
    }

    private FiguresReader reader(TestDatabase database, LedgerNode ledger) {
        return new FiguresReader(
                database.app(),
                ledger.positionedEvents(),
                ledger.tokens(),
                ledger.readingTransactions(),
                schema -> List.of(new Brittle()),
                position -> {});
    }

    private static long position(TestDatabase database, ReadVersions versions) {
        return JdbcClient.create(database.app())
                .sql("SELECT position FROM " + versions.name() + ".progress")
                .query(Long.class)
                .single();
    }
}
