package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.shell.Outcome.Recorded;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class PositionsTest {

    private static final Instant T = Instant.parse("2026-03-01T12:00:00.123Z");

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.create(database);
    private final Positions positions = node.positions();

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void an_empty_ledger_has_no_position() {
        node.start();

        assertThat(positions.head()).isZero();
        assertThat(positions.asOf(Instant.now())).isZero();
        assertThatThrownBy(() -> positions.knownAt(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(positions.of("not an id")).isEmpty();
    }

    @Test
    void an_event_is_awaited_until_it_has_its_position() {
        node.start();

        assertThat(positions.awaitSequenced(append(T), Duration.ofSeconds(5))).hasValue(1);
        assertThat(positions.awaitSequenced(append(T), Duration.ofSeconds(5))).hasValue(2);
        assertThat(positions.head()).isEqualTo(2);
    }

    @Test
    void waiting_for_a_position_ends() {
        String event = append(T);

        assertThat(positions.awaitSequenced(event, Duration.ofMillis(50))).isEmpty();
        assertThat(positions.of(event)).isEmpty();
    }

    @Test
    void waiting_on_one_node_ends_when_another_sequences() {
        try (LedgerNode other = TestNode.create(database)) {
            String event = append(T);
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(other::start);

            assertThat(positions.awaitSequenced(event, Duration.ofSeconds(5))).hasValue(1);
        }
    }

    @Test
    void as_of_a_time_is_the_last_position_known_by_then() {
        node.start();
        append(T);
        append(T.plusSeconds(10));
        append(T.plusSeconds(5));
        append(T.plusSeconds(20));
        TestNode.awaitSequenced(database);

        for (int again = 0; again < 2; again++) {
            assertThat(positions.asOf(T.minusMillis(1))).isZero();
            assertThat(positions.asOf(T)).isEqualTo(1);
            assertThat(positions.asOf(T.plusSeconds(7)))
                    .as("the third is known with the second")
                    .isEqualTo(1);
            assertThat(positions.asOf(T.plusSeconds(10))).isEqualTo(3);
            assertThat(positions.asOf(T.plusSeconds(30))).isEqualTo(4);
        }
        assertThat(positions.knownAt(3)).isEqualTo(T.plusSeconds(10));

        append(T.plusSeconds(25));
        TestNode.awaitSequenced(database);
        assertThat(positions.asOf(T.plusSeconds(30))).isEqualTo(5);
    }

    private String append(Instant at) {
        return ((Recorded<?>) node.ledger().execute(TestCommand.append(TestCommand.uscc(1), at)))
                .eventIds()
                .get(0);
    }
}
