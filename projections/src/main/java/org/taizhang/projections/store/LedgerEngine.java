package org.taizhang.projections.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.taizhang.ledger.shell.StreamStore;

/** The engine events are appended with; it also reads many streams in one select. */
public final class LedgerEngine extends PostgresEngine implements StreamStore {

    private static final String COLUMNS = LedgerSchema.EVENTS.domainEventFields();
    private static final String INSERT =
            "INSERT INTO ledger.events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_IF_UNCHANGED =
            "INSERT INTO ledger.events (" + COLUMNS + ") SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ledger.unchanged(?, ?)";
    private static final String NEWER = "SELECT * FROM ledger.newer_events(?, ?)";
    private static final String EXPECTED = LedgerEngine.class.getName() + ".expected";

    /** As many at once are copied: fewer are not worth the additional round trip. */
    private static final int COPIED = 100;

    private final TransactionManager transactions;
    private final EventUpcaster upcasters;

    public LedgerEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters) {
        super(connections, transactions, LedgerSchema.EVENTS, serializer, upcasters);
        this.transactions = transactions;
        this.upcasters = upcasters;
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> newer(Map<String, Long> known) {
        List<DomainEventData<?>> rows = executeQuery(
                getConnection(),
                connection -> select(connection, known),
                listResults(this::getDomainEventData),
                e -> new EventStoreException("Failed to read streams " + known.keySet(), e));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), getEventSerializer(), upcasters)
                .asStream()
                .collect(groupingBy(DomainEventMessage::getAggregateIdentifier, toList()));
    }

    private static PreparedStatement select(Connection connection, Map<String, Long> known) throws SQLException {
        PreparedStatement query = connection.prepareStatement(NEWER);
        set(query, 1, known);
        return query;
    }

    @Override
    public void expect(Map<String, Long> seen) {
        if (!seen.isEmpty()) {
            CurrentUnitOfWork.get().resources().put(EXPECTED, seen);
        }
    }

    /** What is expected is compared as the first event is inserted: one statement in the common case of one event. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.size() > 1 && CurrentUnitOfWork.get().resources().containsKey(EXPECTED)) {
            super.appendEvents(events.subList(0, 1), serializer);
            appendEvents(events.subList(1, events.size()), serializer);
        } else if (events.size() >= COPIED) {
            transactions.executeInTransaction(() -> copy(events, serializer));
        } else {
            super.appendEvents(events, serializer);
        }
    }

    private void copy(List<? extends EventMessage<?>> events, Serializer serializer) {
        BinaryRows rows = new BinaryRows("ledger.events", COLUMNS);
        for (EventMessage<?> event : events) {
            add(rows.next(), (DomainEventMessage<?>) event, serializer);
        }
        try (Connection connection = getConnection()) {
            rows.write(connection);
        } catch (SQLException e) {
            handlePersistenceException(e, events.get(0));
        }
    }

    private static void add(BinaryRows row, DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        row.add(UUID.fromString(event.getIdentifier()))
                .add(event.getAggregateIdentifier())
                .add(event.getSequenceNumber())
                .add(event.getType())
                .add(event.getTimestamp())
                .add(payload.getType().getName())
                .add(payload.getType().getRevision())
                .add(payload.getData())
                .add(event.serializeMetaData(serializer, byte[].class).getData());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        Map<String, Long> seen =
                (Map<String, Long>) CurrentUnitOfWork.get().resources().remove(EXPECTED);
        PreparedStatement insert = connection.prepareStatement(seen == null ? INSERT : INSERT_IF_UNCHANGED);
        if (seen != null) {
            set(insert, 10, seen);
        }
        for (EventMessage<?> event : events) {
            bind(insert, (DomainEventMessage<?>) event, serializer);
            insert.addBatch();
        }
        return insert;
    }

    private void bind(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        insert.setObject(1, UUID.fromString(event.getIdentifier()));
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        writeTimestamp(insert, 5, event.getTimestamp());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
    }

    /** Sets two parameters: the ids, and the sequences in the same order. */
    private static void set(PreparedStatement statement, int first, Map<String, Long> sequences) throws SQLException {
        List<Map.Entry<String, Long>> streams = List.copyOf(sequences.entrySet());
        Connection connection = statement.getConnection();
        statement.setArray(
                first,
                connection.createArrayOf(
                        "text", streams.stream().map(Map.Entry::getKey).toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "bigint", streams.stream().map(Map.Entry::getValue).toArray()));
    }
}
