package org.taizhang.projections.store;

import static java.util.stream.Collectors.toMap;
import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils.SqlFunction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.taizhang.ledger.LedgerEvent;

/** The engine readers read with, by position: their tokens never have gaps. */
public final class PositionedEngine extends PostgresEngine implements StoredEvents {

    private static final String BETWEEN = "SELECT * FROM ledger.events_between(?, ?)";
    private static final String AT = "SELECT * FROM ledger.positioned_events WHERE position = ANY (?)";

    private final TransactionManager transactions;
    private final EventUpcaster upcasters;

    public PositionedEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters) {
        super(connections, transactions, LedgerSchema.POSITIONED, serializer, upcasters);
        this.transactions = transactions;
        this.upcasters = upcasters;
    }

    @Override
    public Map<Long, LedgerEvent> at(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        Map<Long, LedgerEvent> events = events(connection -> select(connection, positions), "positions " + positions)
                .collect(toMap(event -> event.trackingToken().position().orElseThrow(), event ->
                        (LedgerEvent) event.getPayload()));
        if (!events.keySet().containsAll(positions)) {
            throw new IllegalArgumentException("not all of " + positions + " are positions of events");
        }
        return events;
    }

    /** The next events, at most {@link #BATCH}, in one statement: positions have no gaps behind which to look for more. */
    public Stream<TrackedEventMessage<?>> look(@Nullable TrackingToken after) {
        return events(connection -> readEventData(connection, after, BATCH), "after " + after);
    }

    private Stream<TrackedEventMessage<?>> events(SqlFunction query, String which) {
        List<TrackedEventData<?>> rows = transactions.fetchInTransaction(() -> executeQuery(
                getConnection(),
                query,
                listResults(row -> getTrackedEventData(row, null)),
                e -> new EventStoreException("Failed to read " + which, e)));
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasters);
    }

    private static PreparedStatement select(Connection connection, Collection<Long> positions) throws SQLException {
        PreparedStatement query = connection.prepareStatement(AT);
        query.unwrap(PGStatement.class).setPrepareThreshold(0);
        query.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
        return query;
    }

    @Override
    protected PreparedStatement readEventData(Connection connection, @Nullable TrackingToken last, int batchSize)
            throws SQLException {
        long after = last == null ? 0 : last.position().orElseThrow();
        PreparedStatement query = connection.prepareStatement(BETWEEN);
        query.setLong(1, after);
        query.setLong(2, after + batchSize);
        return query;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        DomainEventData<?> event = getDomainEventData(row);
        return new TrackedDomainEventData<>(
                GapAwareTrackingToken.newInstance(row.getLong("position"), Collections.emptySet()), event);
    }
}
