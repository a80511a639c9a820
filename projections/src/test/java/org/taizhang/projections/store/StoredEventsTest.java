package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.projections.Append;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class StoredEventsTest {

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.start(database);
    private final StoredEvents events = node.storedEvents();

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void the_events_asked_for_and_no_others() {
        for (int n = 1; n <= 3; n++) {
            node.ledger().execute(Append.of(TestCommand.event(TestCommand.uscc(n), TestCommand.AT)));
        }
        TestNode.awaitSequenced(database);

        assertThat(events.at(List.of(3L, 1L)))
                .isEqualTo(Map.of(
                        1L, TestCommand.event(TestCommand.uscc(1), TestCommand.AT),
                        3L, TestCommand.event(TestCommand.uscc(3), TestCommand.AT)));
        assertThat(events.at(List.of())).isEmpty();
    }

    @Test
    void an_event_of_an_old_revision_comes_as_of_today() {
        JdbcClient.create(database.app())
                .sql("INSERT INTO ledger.events (event_id, aggregate_id, sequence_number, type, time_stamp,"
                        + " payload_type, payload_revision, payload, meta_data)"
                        + " VALUES (gen_random_uuid(), 'a', 0, 'registry.Enterprise', now(),"
                        + " 'registry.EnterpriseSettled', '0', convert_to(?, 'UTF8'), '{}')")
                .param("{\"actor\":\"a\",\"recordedAt\":\"" + TestCommand.AT + "\",\"uscc\":\"" + TestCommand.uscc(1)
                        + "\",\"cluster\":\"nanxi\",\"from\":\"2025-03\",\"document\":\"d\"}")
                .update();
        TestNode.awaitSequenced(database);

        assertThat(((EnterpriseSettled) events.at(List.of(1L)).get(1L)).preparing())
                .isFalse();
    }

    @Test
    void a_position_not_given_yet_is_refused() {
        assertThatThrownBy(() -> events.at(List.of(1L))).isInstanceOf(IllegalArgumentException.class);
    }
}
