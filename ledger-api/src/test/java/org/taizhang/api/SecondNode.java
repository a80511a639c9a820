package org.taizhang.api;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.postgres.DataDirectory;
import org.taizhang.api.postgres.DatabaseAccess;
import org.taizhang.api.postgres.EmbeddedPostgres;
import org.taizhang.api.transparency.key.LogKey;
import org.taizhang.api.transparency.key.LogProperties;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.transparency.LogIdentity;

/** A node of the test's own on the PostgreSQL of a running application: writes to it, and looks into it. */
final class SecondNode implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final LogIdentity log;

    private SecondNode(EmbeddedPostgres postgres, HikariDataSource pool, LogIdentity log) {
        this.log = log;
        this.postgres = postgres;
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
    }

    static SecondNode attach(Path data) {
        EmbeddedPostgres postgres = EmbeddedPostgres.attachOrStart(new DataDirectory(data), TemporaryLedger.PROGRAMS);
        DatabaseAccess access = postgres.access();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setConnectionTimeout(1000);
        pool.setMinimumIdle(0);
        return new SecondNode(postgres, pool, LogKey.open(data, new LogProperties(null, null, List.of())));
    }

    /** Something that ends the recording. */
    interface Failure {
        void happen() throws Exception;
    }

    /**
     * Registers one enterprise after the other, has the failure happen amidst of it, and goes on until nothing can be
     * recorded any more.
     *
     * @return ids of all events that were acknowledged
     */
    List<String> recordUntilFailure(Failure failure) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (LedgerNode node =
                new LedgerNode(UUID.randomUUID().toString(), pool, pool, log, NoOpMessageMonitor.INSTANCE)) {
            Thread accident = new Thread(() -> {
                try {
                    Thread.sleep(1500);
                    failure.happen();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            accident.start();
            try {
                for (int number = 1; number < 1_000_000; number++) {
                    acknowledged.addAll(register(node.ledger(), number));
                }
            } catch (RuntimeException databaseGone) {
                // as intended
            }
            accident.join();
        }
        return acknowledged;
    }

    List<String> eventIds() {
        return jdbc.sql("SELECT event_id FROM ledger.events")
                .query(String.class)
                .list();
    }

    /** Every event has its position and is in the read models. */
    boolean everythingIsReadable() {
        return jdbc.sql("SELECT position = (SELECT count(*) FROM ledger.events) FROM " + new ReadVersions(pool).name()
                        + ".progress")
                .query(Boolean.class)
                .single();
    }

    /** Events of one stream that say the same at the same time. */
    long recordedTwice() {
        return jdbc.sql("SELECT count(*) - count(DISTINCT (aggregate_id, payload_type, payload)) FROM ledger.events")
                .query(Long.class)
                .single();
    }

    List<Instant> timesRecorded() {
        return jdbc
                .sql("SELECT DISTINCT (convert_from(payload, 'UTF8')::json ->> 'recordedAt')::timestamptz"
                        + " FROM ledger.events")
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    @Override
    public void close() throws Exception {
        pool.close();
        postgres.close();
    }

    private static List<String> register(Ledger ledger, int number) {
        String body = "91500235%09d".formatted(number);
        Recording recording = new Recording("test", Instant.now());
        String uscc = body + Uscc.checkCharacter(body);
        return ledger.execute(new RegisterEnterprise(recording, uscc, "测试企业" + number, "1373", false, "测试文件"))
                .on(new Outcome.Cases<RegistryEvent, List<String>>() {
                    @Override
                    public List<String> recorded(Outcome.Recorded<RegistryEvent> recorded) {
                        return recorded.eventIds();
                    }

                    @Override
                    public List<String> refused(Refusal refusal) {
                        throw new AssertionError(refusal);
                    }
                });
    }
}
