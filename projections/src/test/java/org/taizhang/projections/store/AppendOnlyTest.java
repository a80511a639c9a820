package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.Text;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class AppendOnlyTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @BeforeAll
    static void record() {
        try (LedgerNode node = TestNode.start(DATABASE)) {
            node.ledger().execute(TestCommand.append(TestCommand.uscc(1)));
            TestNode.awaitSequenced(DATABASE);
        }
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.events SET payload = ''",
                "UPDATE ledger.events SET payload = '' WHERE false",
                "DELETE FROM ledger.events",
                "TRUNCATE ledger.events",
                "UPDATE ledger.positions SET known_at = now()",
                "DELETE FROM ledger.positions",
                "TRUNCATE ledger.positions",
                "UPDATE ledger.tiles SET level = 9",
                "DELETE FROM ledger.tiles",
                "UPDATE ledger.checkpoints SET note = ''",
                "DELETE FROM ledger.checkpoints",
                "UPDATE ledger.cosignatures SET signature = ''",
                "DELETE FROM ledger.cosignatures"
            })
    void what_was_recorded_cannot_be_changed(String statement) {
        assertThatThrownBy(() -> run(DATABASE.app(), statement))
                .as("by the application's role")
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> run(DATABASE.owner(), statement))
                .as("by the owner")
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> run(DATABASE.superuser(), "SET session_replication_role = replica; " + statement))
                .as("by a superuser who switches ordinary triggers off")
                .hasStackTraceContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.idempotency SET last_sequence = 7",
                "DELETE FROM ledger.idempotency",
                "DROP TABLE ledger.events",
                "ALTER TABLE ledger.events DISABLE TRIGGER append_only",
                "CREATE TABLE ledger.mine (n int)",
                "SELECT nextval('ledger.events_global_index_seq')"
            })
    void the_application_can_do_nothing_else_to_the_ledger(String statement) {
        assertThatThrownBy(() -> run(DATABASE.app(), statement)).isNotNull();
    }

    @Test
    void the_application_has_schemas_of_its_own() {
        run(DATABASE.app(), "CREATE SCHEMA read_1");
    }

    @Test
    void an_application_role_that_could_change_the_ledger_is_found_out() {
        assertThat(OwnerRoleCheck.finding(DATABASE.app())).isEmpty();
        assertThat(OwnerRoleCheck.finding(DATABASE.owner()))
                .map(Text::en)
                .hasValueSatisfying(text -> assertThat(text).contains("owns the event table"));
        assertThat(OwnerRoleCheck.finding(DATABASE.superuser()))
                .map(Text::en)
                .hasValueSatisfying(text -> assertThat(text).contains("is a superuser"));
    }

    private static void run(DataSource dataSource, String statement) {
        JdbcClient.create(dataSource).sql(statement).update();
    }
}
