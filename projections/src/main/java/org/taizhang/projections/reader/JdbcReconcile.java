package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.Text;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;

/** Counts and checksums again over the ledger; deep, builds a version of its own and compares row by row. */
public final class JdbcReconcile implements Reconcile {

    private static final int FETCH = 10_000;

    private final Builder builder;
    private final BuilderLock lock;
    private final JdbcClient jdbc;
    private final RecordedTimes times;

    public JdbcReconcile(DataSource reading, PositionedEvents events, Positions positions, ReadModels models) {
        this.builder = new Builder(reading, events, positions, models);
        this.lock = new BuilderLock(reading);
        this.jdbc = JdbcClient.create(reading);
        this.times = new RecordedTimes(jdbc);
    }

    @Override
    public Report run(Rebuild.Progress progress) {
        return builder.inTransaction(connection -> {
            Consumed consumed = Version.consumed(connection, ReadVersions.hold(connection, false));
            Consumed ledger = ledger(connection, consumed.position(), progress);
            List<Text> differences = new ArrayList<>();
            if (ledger.events() != consumed.events()) {
                differences.add(new Text(
                        "汇总表读入" + consumed.events() + "个事件，台账有" + ledger.events() + "个。",
                        "The read models consumed " + consumed.events() + " events, the ledger has " + ledger.events()
                                + "."));
            }
            if (!Arrays.equals(ledger.checksum(), consumed.checksum())) {
                differences.add(new Text(
                        "至位置" + consumed.position() + "的事件校验和不符。",
                        "The checksum of the events up to position " + consumed.position() + " differs."));
            }
            times.difference(consumed.position()).ifPresent(differences::add);
            return new Report(consumed.position(), consumed.events(), differences);
        });
    }

    private static Consumed ledger(Connection connection, long upTo, Rebuild.Progress progress) throws SQLException {
        Consumed ledger = Consumed.NOTHING;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT position, event_id FROM ledger.positioned_events WHERE position <= ? ORDER BY position")) {
            query.setLong(1, upTo);
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ledger = ledger.with(rows.getLong(1), rows.getString(2));
                    if (ledger.position() % FETCH == 0) {
                        progress.at(ledger.position(), upTo);
                    }
                }
            }
        }
        return ledger;
    }

    @Override
    public Report deep(Rebuild.Progress progress) {
        Report shallow = run(progress);
        return lock.holding(() -> {
            Version scratch = builder.begin();
            try {
                builder.advance(scratch, shallow.position(), progress);
                List<Text> differences = new ArrayList<>(shallow.differences());
                differences.addAll(compare(scratch.version(), shallow.position()));
                return new Report(shallow.position(), shallow.events(), differences);
            } finally {
                builder.inTransaction(connection -> {
                    scratch.version().drop(connection);
                    return true;
                });
            }
        });
    }

    /** Rows never change once written, so the running version may go on meanwhile. */
    private List<Text> compare(ReadVersion scratch, long position) {
        ReadVersion used = builder.inTransaction(connection -> ReadVersions.hold(connection, false));
        List<Text> differences = new ArrayList<>();
        for (String table : tables(used)) {
            String there = "SELECT * FROM " + used.table(table) + " WHERE position <= " + position;
            String here = "SELECT * FROM " + scratch.table(table) + " WHERE position <= " + position;
            long only = count(there + " EXCEPT ALL " + here);
            long lacking = count(here + " EXCEPT ALL " + there);
            if (only > 0 || lacking > 0) {
                String first = only > 0 ? first(there + " EXCEPT ALL " + here) : first(here + " EXCEPT ALL " + there);
                differences.add(new Text(
                        table + "：与重建结果相比多" + only + "行，缺" + lacking + "行；如：" + first,
                        table + ": " + only + " rows that a rebuild does not give, " + lacking
                                + " rows missing; one of them: " + first));
            }
        }
        return differences;
    }

    private List<String> tables(ReadVersion version) {
        return jdbc.sql("SELECT table_name FROM information_schema.columns"
                        + " WHERE table_schema = ? AND column_name = 'position' AND table_name <> 'progress'"
                        + " ORDER BY table_name")
                .param(version.name())
                .query(String.class)
                .list();
    }

    private String first(String query) {
        return jdbc.sql("SELECT to_jsonb(r)::text FROM (" + query + ") r ORDER BY 1 LIMIT 1")
                .query(String.class)
                .single();
    }

    private long count(String query) {
        return jdbc.sql("SELECT count(*) FROM (" + query + ") rows")
                .query(Long.class)
                .single();
    }
}
