package org.taizhang.projections.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Axon's JDBC engine with PostgreSQL's types: {@code uuid}, {@code timestamptz}, {@code bytea}. */
class PostgresEngine extends JdbcEventStorageEngine {

    /** Events fetched at a time by readers; more gains nothing. */
    public static final int BATCH = 1000;

    PostgresEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            Serializer serializer,
            EventUpcaster upcasters) {
        super(configured(connections, transactions, schema, serializer, upcasters));
    }

    private static Builder configured(
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            Serializer serializer,
            EventUpcaster upcasters) {
        Builder builder = builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema);
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new LostRaces())
                .batchSize(BATCH);
        return builder;
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }

    @Override
    protected Object readTimeStamp(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The first event of a stream written twice is a lost race like any other. */
    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failed) {
        try {
            super.handlePersistenceException(exception, failed);
        } catch (AggregateStreamCreationException e) {
            throw new ConcurrencyException(e.getMessage(), exception);
        }
    }
}
