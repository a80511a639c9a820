package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.read.ReadVersions;

/** Takes the events of a unit of work into the version in use and writes once, before it commits. */
final class Batches implements EventHandlerInvoker {

    private static final String BEGUN = Batches.class.getName();

    private final DataSource dataSource;
    private final ReadModels models;
    private final FiguresReader.Advanced advanced;
    private @Nullable Version version;

    Batches(DataSource dataSource, ReadModels models, FiguresReader.Advanced advanced) {
        this.dataSource = dataSource;
        this.models = models;
        this.advanced = advanced;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws SQLException {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        Version current = batch.resources().containsKey(BEGUN) && version != null ? version : begin(batch);
        long position =
                ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        current.take(new Positioned(position, message.getIdentifier(), (LedgerEvent) message.getPayload()));
    }

    /** Another node may have read on, or put another version into use, since the last batch here. */
    private Version begin(UnitOfWork<?> batch) throws SQLException {
        batch.resources().put(BEGUN, true);
        batch.onRollback(failed -> version = null);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        ReadVersion inUse = ReadVersions.hold(connection, false);
        Version current = version;
        if (current == null
                || !current.version().equals(inUse)
                || current.consumed().position()
                        != Version.consumed(connection, inUse).position()) {
            current = Version.open(connection, inUse, models);
            version = current;
        }
        Version writing = current;
        batch.onPrepareCommit(prepared -> write(writing, connection));
        batch.afterCommit(committed -> advanced.to(writing.consumed().position()));
        return current;
    }

    private static void write(Version version, Connection connection) {
        try {
            version.write(connection);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("writing read models", null, e);
        }
    }
}
