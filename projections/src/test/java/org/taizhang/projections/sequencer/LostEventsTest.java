package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.taizhang.ledger.shell.EventSerializer;
import org.taizhang.ledger.shell.EventTypes;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.store.LedgerEngine;
import org.taizhang.projections.store.PositionedEngine;
import org.taizhang.projections.store.SpringTransactions;

/**
 * Two ways in which a reader of Axon's event table loses events for ever (upstream issue 4829), beside a reader of
 * positions in the same situation. If Axon's half of a test ever fails, the sequencer has lost a reason to exist.
 */
class LostEventsTest {

    private final TestDatabase database = TestDatabase.create();
    private final ConnectionProvider connections = new TransactionAwareDataSourceProxy(database.app())::getConnection;
    private final TransactionManager transactions = new SpringTransactions(new JdbcTransactionManager(database.app()));
    private final Serializer serializer = new EventSerializer(EventTypes.LEDGER);

    private final Reader axon =
            new Reader(new LedgerEngine(connections, transactions, serializer, NoOpEventUpcaster.INSTANCE));
    private final Reader ours =
            new Reader(new PositionedEngine(connections, transactions, serializer, NoOpEventUpcaster.INSTANCE));
    private final Sequencer sequencer = new Sequencer(database.app());
    private Connection early;
    private Connection late;

    @BeforeEach
    void connect() throws SQLException {
        early = database.app().getConnection();
        late = database.app().getConnection();
    }

    @AfterEach
    void stop() throws SQLException {
        early.close();
        late.close();
        database.close();
    }

    @Test
    void an_open_transaction_is_forgotten_when_a_later_event_bears_an_old_time() throws SQLException {
        Instant old = Instant.now().minus(Duration.ofMinutes(2));
        RawEvents.insert(early, "early", 0, old, old);
        RawEvents.insert(late, "late", 0, old, old);
        late.commit();

        sequencer.advance();
        assertThat(axon.read()).containsExactly("late");
        assertThat(axon.gaps()).isEmpty();
        assertThat(ours.read()).isEmpty();

        early.commit();
        sequencer.advance();
        sequencer.advance();
        assertThat(axon.read()).as("lost for ever").isEmpty();
        assertThat(ours.read()).containsExactly("early", "late");
    }

    @Test
    void an_open_transaction_is_forgotten_after_ten_thousand_later_events() throws SQLException {
        RawEvents.insert(early, "early", 0);
        RawEvents.insertMany(database.app(), "late", 10_001);

        sequencer.advance();
        assertThat(axon.read()).hasSize(10_001);
        assertThat(axon.gaps()).isEmpty();
        assertThat(ours.read()).isEmpty();

        early.commit();
        sequencer.advance();
        sequencer.advance();
        sequencer.advance();
        assertThat(axon.read()).as("lost for ever").isEmpty();
        assertThat(ours.read()).hasSize(10_002).startsWith("early", "late");
    }

    private static final class Reader {

        private final EventStorageEngine engine;
        private TrackingToken token;

        Reader(EventStorageEngine engine) {
            this.engine = engine;
        }

        /** The streams of all events since the last reading. */
        List<String> read() {
            List<? extends TrackedEventMessage<?>> events =
                    engine.readEvents(token, false).toList();
            if (!events.isEmpty()) {
                token = events.get(events.size() - 1).trackingToken();
            }
            return events.stream()
                    .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                    .toList();
        }

        Iterable<Long> gaps() {
            return ((GapAwareTrackingToken) token).getGaps();
        }
    }
}
