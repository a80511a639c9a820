package org.taizhang.projections.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestLog;
import org.taizhang.projections.TestNode;
import org.taizhang.projections.transparency.Finding.Kind;

/**
 * What a superuser of the database can do to the ledger, and what the audit says of it. Twelve enterprises of thirty
 * events each: position p holds event (p − 1) / 12 of enterprise (p − 1) % 12.
 */
class AttackTest {

    private static final int ENTERPRISES = 12;
    private static final int EVENTS = 360;

    private static final TestDatabase RECORDED = TestDatabase.create();
    private static SignedNote anchor;
    private static Receipt receipt;

    private final TestDatabase database = RECORDED.copy();

    @BeforeAll
    static void record() {
        try (LedgerNode node = TestNode.start(RECORDED)) {
            for (int n = 0; n < EVENTS; n++) {
                node.ledger().execute(TestCommand.append(TestCommand.uscc(n % ENTERPRISES)));
            }
            anchor = await().until(
                            () -> node.log().checkpoint(),
                            note -> note.filter(n -> Checkpoint.parse(n.text()).size() == EVENTS)
                                    .isPresent())
                    .orElseThrow();
            receipt = node.log()
                    .receipt(JdbcClient.create(RECORDED.app())
                            .sql("SELECT event_id FROM ledger.positioned_events WHERE position = 100")
                            .query(String.class)
                            .single())
                    .orElseThrow();
        }
    }

    @AfterAll
    static void forget() {
        RECORDED.close();
    }

    @BeforeEach
    void is_clean_before() {
        assertThat(audit(true).findings()).isEmpty();
        assertThat(audit(true).events()).isEqualTo(EVENTS);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    /** No anchor is needed: the row is not what its commitment was made of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payload = set_byte(payload, 20, get_byte(payload, 20) # 1)",
                "meta_data = set_byte(meta_data, 0, get_byte(meta_data, 0) # 1)",
                "time_stamp = time_stamp + interval '1 microsecond'",
                "type = 'registry.Other'",
                "aggregate_id = '91500235MA99999999'",
                "sequence_number = 1000",
                "payload_type = 'registry.ProductionStopped'",
                "payload_revision = '2'",
                "event_id = gen_random_uuid()",
                "payload = substr(payload, 1, length(payload) - 1), meta_data = '}'::bytea || meta_data"
            })
    void a_changed_row_is_named(String change) throws SQLException {
        attack("UPDATE ledger.events SET " + change + " WHERE global_index = "
                + "(SELECT global_index FROM ledger.positions WHERE position = 100)");

        assertThat(audit(false).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
                    assertThat(finding.position()).isEqualTo(100);
                })
                .filteredOn(finding -> finding.kind() == Kind.ALTERED)
                .hasSize(1);
    }

    @Test
    void a_changed_row_with_a_new_commitment_is_named_by_its_tile() throws SQLException {
        attack(
                "UPDATE ledger.events SET payload = '{}' WHERE global_index = " + index(100),
                recommit("position = 100"));

        assertThat(kinds(audit(false), 100)).contains(Kind.TILE);
    }

    @Test
    void a_changed_row_in_a_partial_tile_is_found_by_the_checkpoint() throws SQLException {
        attack(
                "UPDATE ledger.events SET payload = '{}' WHERE global_index = " + index(300),
                recommit("position = 300"));

        assertThat(audit(false).findings()).extracting(Finding::kind).containsOnly(Kind.CHECKPOINT);
    }

    @Test
    void a_deleted_event_is_named() throws SQLException {
        attack("DELETE FROM ledger.events WHERE global_index = " + index(100));

        assertThat(kinds(audit(false), 100)).containsExactly(Kind.MISSING);
    }

    @Test
    void the_last_event_deleted_with_its_position_is_missed_by_the_checkpoint() throws SQLException {
        attack(
                "DELETE FROM ledger.events WHERE global_index = " + index(EVENTS),
                "DELETE FROM ledger.positions WHERE position = " + EVENTS);

        assertThat(kinds(audit(false), EVENTS)).containsExactly(Kind.CHECKPOINT);
    }

    /** Nothing inside the database is wrong then: only the anchor knows. */
    @Test
    void the_last_events_deleted_with_all_traces_need_an_anchor() throws SQLException {
        attack(
                "DELETE FROM ledger.events WHERE global_index >= " + index(300),
                "DELETE FROM ledger.positions WHERE position >= 300",
                "DELETE FROM ledger.checkpoints WHERE size >= 300");

        assertThat(audit(false).clean()).isTrue();
        assertThat(audit(true).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.ANCHOR))
                .satisfies(finding -> assertThat(finding.position()).isEqualTo(300));
    }

    @Test
    void all_events_of_an_enterprise_deleted_are_named_one_by_one() throws SQLException {
        attack("DELETE FROM ledger.events WHERE aggregate_id LIKE '%" + TestCommand.uscc(5) + "'");

        assertThat(audit(false).findings())
                .hasSize(EVENTS / ENTERPRISES)
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Kind.MISSING))
                .extracting(finding -> (finding.position() - 1) % ENTERPRISES)
                .containsOnly(5L);
    }

    @Test
    void an_event_deleted_with_its_position_leaves_a_hole() throws SQLException {
        attack(
                "DELETE FROM ledger.events WHERE global_index = " + index(100),
                "DELETE FROM ledger.positions WHERE position = 100");

        assertThat(kinds(audit(false), 100)).contains(Kind.MISSING);
    }

    @Test
    void an_event_inserted_between_is_named() throws SQLException {
        attack("INSERT INTO ledger.events (global_index, event_id, aggregate_id, sequence_number, type, time_stamp,"
                + " payload_type, payload_revision, payload, meta_data) OVERRIDING SYSTEM VALUE"
                + " SELECT 0, gen_random_uuid(), 'stranger', 0, type, time_stamp, payload_type,"
                + " payload_revision, payload, meta_data FROM ledger.events WHERE global_index = " + index(100));

        assertThat(kinds(audit(false), 1)).containsExactly(Kind.INSERTED);
    }

    /** With everything after it renumbered, so that rows and commitments agree again. */
    @Test
    void an_event_inserted_and_made_room_for_is_named_by_the_tile() throws SQLException {
        attack(
                "ALTER TABLE ledger.events ALTER global_index DROP IDENTITY",
                "UPDATE ledger.events SET global_index = -global_index - 1 WHERE global_index > " + index(100),
                "UPDATE ledger.events SET global_index = -global_index WHERE global_index < 0",
                "UPDATE ledger.positions SET global_index = -global_index - 1, position = -position - 1"
                        + " WHERE position > 100",
                "UPDATE ledger.positions SET global_index = -global_index, position = -position WHERE position < 0",
                "INSERT INTO ledger.events SELECT global_index + 1, gen_random_uuid(), 'enterprise/stranger', 0, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data FROM ledger.events"
                        + " WHERE global_index = " + index(100),
                "INSERT INTO ledger.positions SELECT 101, e.global_index, p.known_at, ledger.commitment(p.salt, e), p.salt"
                        + " FROM ledger.positions p, ledger.events e"
                        + " WHERE p.position = 100 AND e.aggregate_id = 'enterprise/stranger'");

        assertThat(audit(false).findings().get(0))
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.TILE))
                .satisfies(finding -> assertThat(finding.position()).isEqualTo(101));
    }

    @Test
    void two_events_swapped_are_both_named() throws SQLException {
        attack(
                "UPDATE ledger.positions p SET global_index = -q.global_index FROM ledger.positions q"
                        + " WHERE (p.position, q.position) IN ((50, 200), (200, 50))",
                "UPDATE ledger.positions SET global_index = -global_index WHERE global_index < 0");

        LedgerAudit.Report report = audit(false);
        assertThat(kinds(report, 50)).contains(Kind.DISORDERED, Kind.ALTERED);
        assertThat(kinds(report, 200)).contains(Kind.DISORDERED, Kind.ALTERED);
    }

    @Test
    void everything_truncated_is_missed() throws SQLException {
        attack("TRUNCATE ledger.events", "TRUNCATE ledger.positions", "TRUNCATE ledger.tiles");

        assertThat(kinds(audit(false), 1)).containsExactly(Kind.CHECKPOINT);
        assertThat(kinds(audit(true), 1)).containsExactly(Kind.CHECKPOINT, Kind.ANCHOR);
    }

    @Test
    void an_erased_salt_is_named() throws SQLException {
        attack("UPDATE ledger.positions SET salt = NULL WHERE position = 100");

        assertThat(kinds(audit(false), 100)).containsExactly(Kind.MISSING);
        assertThat(audit(false).closed()).isEmpty();
    }

    /** The dump is whole in itself: only what was kept outside knows that there was more. */
    @Test
    void an_older_dump_restored_is_found_by_the_anchor_and_by_the_server_at_its_start() throws SQLException {
        try (TestDatabase copy = database.copy()) {
            try (LedgerNode node = TestNode.start(database)) {
                node.ledger().execute(TestCommand.append(TestCommand.uscc(1)));
                await().until(() -> node.log()
                        .checkpoint()
                        .filter(n -> Checkpoint.parse(n.text()).size() == EVENTS + 1)
                        .isPresent());
            }
            SignedNote newest = database.log().anchor().read().orElseThrow();
            LedgerAudit dump = new JdbcLedgerAudit(copy.app());

            assertThat(dump.run(new LedgerAudit.Anchors(keys(), List.of(anchor), List.of()), (p, head) -> {})
                            .clean())
                    .isTrue();
            assertThat(dump.run(new LedgerAudit.Anchors(keys(), List.of(newest), List.of()), (p, head) -> {})
                            .findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.ANCHOR))
                    .satisfies(finding -> assertThat(finding.position()).isEqualTo(EVENTS + 1));
            try (LedgerNode node = TestNode.create(copy, database.log())) {
                node.start();
                await().until(() -> node.sequencer().failure().isPresent());
                assertThat(node.sequencer().failure().orElseThrow()).isInstanceOf(LogHaltedException.class);
            }
        }
    }

    /** The perfect crime: rows, commitments, tiles and checkpoints all rewritten, signed with the stolen key. */
    @Test
    void a_history_rewritten_with_the_stolen_key_is_found_by_one_honest_anchor() throws SQLException {
        attack(
                "UPDATE ledger.events SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'true', 'false'), 'UTF8')"
                        + " WHERE global_index = " + index(100),
                recommit("position = 100"),
                "TRUNCATE ledger.tiles",
                "TRUNCATE ledger.checkpoints");
        LogIdentity stolen =
                new LogIdentity(() -> TestLog.KEY, TestLog.identity().anchor());
        try (LedgerNode forger = TestNode.create(database, stolen)) {
            forger.start();
            await().until(() -> forger.log().checkpoint().isPresent());
        }

        assertThat(audit(false).clean())
                .as("without an anchor nothing is wrong")
                .isTrue();
        assertThat(audit(true).findings()).extracting(Finding::kind).containsExactly(Kind.ANCHOR);
        assertThat(run(new LedgerAudit.Anchors(keys(), List.of(), List.of(receipt)))
                        .findings())
                .as("a receipt names the filing itself")
                .anySatisfy(finding -> assertThat(finding.position()).isEqualTo(100));
    }

    @Test
    void a_checkpoint_of_another_key_is_no_anchor() {
        SignedNote forged = new SignedNote(anchor.text(), List.of());

        assertThat(run(new LedgerAudit.Anchors(keys(), List.of(forged), List.of()))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.ANCHOR);
    }

    private static String recommit(String where) {
        return "UPDATE ledger.positions p SET commitment = ledger.commitment(p.salt, e) FROM ledger.events e"
                + " WHERE e.global_index = p.global_index AND p." + where;
    }

    private static String index(int position) {
        return "(SELECT global_index FROM ledger.positions WHERE position = " + position + ")";
    }

    private static List<Kind> kinds(LedgerAudit.Report report, long position) {
        return report.findings().stream()
                .filter(finding -> finding.position() == position)
                .map(Finding::kind)
                .toList();
    }

    private LedgerAudit.Report audit(boolean anchored) {
        return run(new LedgerAudit.Anchors(keys(), anchored ? List.of(anchor) : List.of(), List.of()));
    }

    private List<VerifierKey> keys() {
        return List.of(TestLog.KEY.verifier());
    }

    private LedgerAudit.Report run(LedgerAudit.Anchors anchors) {
        return new JdbcLedgerAudit(database.app()).run(anchors, (position, head) -> {});
    }

    private void attack(String... statements) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("events", "positions", "tiles", "checkpoints")) {
                statement.execute("ALTER TABLE ledger." + table + " DISABLE TRIGGER USER");
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
