package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.shell.UnknownEventTypeException;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class PositionedEventsTest {

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.start(database);

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void events_come_in_the_order_of_positions_and_go_on_after_a_token() throws InterruptedException {
        RawEvents.insertMany(database.app(), "a", 2500);
        TestNode.awaitSequenced(database);

        List<Long> positions = new ArrayList<>();
        TrackingToken token = null;
        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(null)) {
            for (int n = 0; n < 1700; n++) {
                assertThat(stream.peek()).isPresent();
                token = stream.nextAvailable().trackingToken();
                positions.add(token.position().orElseThrow());
            }
        }
        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(token)) {
            while (stream.hasNextAvailable()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                assertThat(event.getPayload()).isInstanceOf(ScaleChanged.class);
                positions.add(event.trackingToken().position().orElseThrow());
            }
        }

        assertThat(positions).hasSize(2500).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_waiting_reader_gets_new_events_soon() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(null)) {
            assertThat(stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();
            List<Long> millis = new ArrayList<>();
            for (int n = 0; n < 50; n++) {
                node.ledger().execute(TestCommand.append(TestCommand.uscc(1)));
                long begin = System.nanoTime();
                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                millis.add((System.nanoTime() - begin) / 1_000_000);
                stream.nextAvailable();
            }
            assertThat(millis.stream().sorted().toList().get(25))
                    .as("median, ms")
                    .isLessThan(100);
        }
    }

    @Test
    void who_gathers_what_is_there_comes_to_an_end_while_more_keeps_coming() throws InterruptedException {
        RawEvents.insertMany(database.app(), "a", 3);
        TestNode.awaitSequenced(database);

        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(null)) {
            stream.nextAvailable();
            RawEvents.insertMany(database.app(), "b", 2);
            TestNode.awaitSequenced(database);
            int gathered = 1;
            while (stream.peek().isPresent()) {
                stream.nextAvailable();
                gathered++;
            }
            assertThat(gathered).isEqualTo(3);
            assertThat(stream.peek()).as("asked again").isPresent();
        }
    }

    @Test
    void an_event_that_cannot_be_read_stops_the_reader() throws InterruptedException {
        RawEvents.insertMany(database.app(), "a", 1);
        JdbcClient.create(database.app())
                .sql("INSERT INTO ledger.events (event_id, aggregate_id, sequence_number, type, time_stamp,"
                        + " payload_type, payload_revision, payload, meta_data) SELECT gen_random_uuid(), 'b', 0, type,"
                        + " time_stamp, 'registry.FromTheFuture', '1', payload, meta_data FROM ledger.events")
                .update();
        RawEvents.insertMany(database.app(), "c", 1);
        TestNode.awaitSequenced(database);

        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(null)) {
            stream.nextAvailable();
            for (int again = 0; again < 3; again++) {
                assertThatThrownBy(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS))
                        .isInstanceOf(UnknownEventTypeException.class)
                        .hasMessageContaining("registry.FromTheFuture");
            }
        }
    }
}
