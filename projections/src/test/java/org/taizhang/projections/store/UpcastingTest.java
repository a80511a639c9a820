package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class UpcastingTest {

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.start(database);
    private final Uscc uscc = TestCommand.uscc(1);

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void an_event_of_an_old_revision_is_read_as_the_present_one() {
        JdbcClient.create(database.app())
                .sql(
                        "INSERT INTO ledger.events (event_id, aggregate_id, sequence_number, type, time_stamp,"
                                + " payload_type, payload_revision, payload, meta_data) VALUES (gen_random_uuid(), ?, 0,"
                                + " 'registry.Enterprise', now(), 'registry.EnterpriseSettled', '0', convert_to(?, 'UTF8'), '{}')")
                .params(
                        new StreamRef(Enterprise.STREAM, uscc.value()).key(),
                        "{\"actor\":\"a\",\"recordedAt\":\"2026-01-01T00:00:00Z\",\"uscc\":\"" + uscc
                                + "\",\"cluster\":\"jiangkou\",\"from\":\"2025-07\",\"document\":\"d\"}")
                .update();

        assertThat(node.ledger()
                        .read(Enterprise.STREAM, uscc.value())
                        .state()
                        .memberships()
                        .get(0)
                        .producing())
                .as("whoever settled then was producing")
                .isEqualTo("2025-07-01");

        TestNode.awaitSequenced(database);
        assertThat(node.positionedEvents().openStream(null).peek().orElseThrow().getPayload())
                .as("for readers too")
                .isInstanceOfSatisfying(
                        EnterpriseSettled.class,
                        settled -> assertThat(settled.preparing()).isFalse());
    }
}
