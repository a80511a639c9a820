package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;

/** Builds versions of the read models from the first event on, beside the one in use. One builder works at a time. */
final class Builder {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final PositionedEvents events;
    private final Positions positions;
    private final ReadModels models;

    Builder(DataSource reading, PositionedEvents events, Positions positions, ReadModels models) {
        this.jdbc = new JdbcTemplate(reading);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(reading));
        this.events = events;
        this.positions = positions;
        this.models = models;
    }

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @SuppressWarnings("NullAway") // the work's own result
    <T> T inTransaction(Work<T> work) {
        return transactions.execute(status -> jdbc.execute((Connection connection) -> work.with(connection)));
    }

    /** Empty, numbered after the version in use; what an interrupted builder left there is thrown away. */
    Version begin() {
        return inTransaction(connection -> {
            ReadVersion next =
                    new ReadVersion(ReadVersions.hold(connection, false).version() + 1);
            next.create(connection);
            return Version.open(connection, next, models);
        });
    }

    /** @param last position to stop at */
    void advance(Version version, long last, Rebuild.Progress progress) {
        try (Feed feed = new Feed(events, version.consumed().position(), last)) {
            List<Positioned> batch = feed.batch();
            while (!batch.isEmpty()) {
                write(version, batch);
                progress.at(version.consumed().position(), Math.max(last, positions.head()));
                batch = feed.batch();
            }
        }
    }

    private void write(Version version, List<Positioned> batch) {
        inTransaction(connection -> {
            batch.forEach(version::take);
            version.write(connection);
            return true;
        });
    }

    /** So that the first queries are planned as well as later ones. */
    void analyze(Version version) {
        inTransaction(connection -> {
            version.version().analyze(connection);
            return true;
        });
    }

    long head() {
        return positions.head();
    }
}
