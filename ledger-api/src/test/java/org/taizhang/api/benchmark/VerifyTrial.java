package org.taizhang.api.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.TransparencyLog;

/** The whole log recomputed from the stored rows, which must be clean. */
final class VerifyTrial implements Trial {

    private static final int FETCH = 1_000;

    private final LedgerAudit audit;
    private final TransparencyLog log;
    private final DataSource source;
    private long events;

    VerifyTrial(LedgerAudit audit, TransparencyLog log, DataSource source) {
        this.audit = audit;
        this.log = log;
        this.source = source;
    }

    @Override
    public String what() {
        return "verify of %,d events, which are clean".formatted(events);
    }

    @Override
    public String floor() {
        return "one sequential scan with SHA-256 of the same bytes";
    }

    @Override
    public Aim aim() {
        return new Aim("events/s", Aim.Kind.AT_LEAST_OF_FLOOR, 0.5);
    }

    @Override
    public double measure(int run) {
        long start = System.nanoTime();
        LedgerAudit.Report report = audit.run(
                new LedgerAudit.Anchors(log.keys(), List.of(log.checkpoint().orElseThrow()), List.of()),
                (position, head) -> {});
        if (!report.clean()) {
            throw new IllegalStateException("not clean: " + report.findings());
        }
        events = report.events();
        return events / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public double measureFloor(int run) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long rows = 0;
        long start = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scan =
                    connection.prepareStatement("SELECT event_id, type, aggregate_id, sequence_number, time_stamp,"
                            + " payload_type, payload_revision, payload, meta_data FROM ledger.events")) {
                scan.setFetchSize(FETCH);
                try (ResultSet row = scan.executeQuery()) {
                    while (row.next()) {
                        for (int column = 1; column <= 7; column++) {
                            sha256.update(row.getString(column).getBytes(StandardCharsets.UTF_8));
                        }
                        sha256.update(row.getBytes(8));
                        sha256.update(row.getBytes(9));
                        sha256.digest();
                        rows++;
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return rows / ((System.nanoTime() - start) / 1e9);
    }
}
