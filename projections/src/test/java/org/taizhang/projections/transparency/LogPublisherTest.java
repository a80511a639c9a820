package org.taizhang.projections.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.decision.EraseSalt;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.decision.ProposeErasure;
import org.taizhang.ledger.transparency.decision.RotateKey;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.KeyRotation;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.ProofCheck;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;
import org.taizhang.ledger.transparency.tree.TreeHash;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestLog;
import org.taizhang.projections.TestNode;

class LogPublisherTest {

    private static final Recording NOW = new Recording("tester", TestCommand.AT);
    private static final byte[] SEED = "another key of thirty-two bytes.".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database = TestDatabase.create();
    private final Path anchor = database.log().anchor().path();
    private LedgerNode node = TestNode.start(database);

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void what_is_recorded_is_soon_covered_by_a_checkpoint_that_is_also_outside_the_database() throws IOException {
        Checkpoint checkpoint = record(3);

        SignedNote filed = SignedNote.parse(Files.readAllBytes(anchor));
        assertThat(filed.signedBy(TestLog.KEY.verifier())).isTrue();
        assertThat(Checkpoint.parse(filed.text())).isEqualTo(checkpoint);
        assertThat(checkpoint.origin()).isEqualTo("test.example/log");
    }

    @Test
    void the_log_shows_what_its_checkpoint_covers_and_no_more() {
        Checkpoint checkpoint = record(5);
        int size = (int) checkpoint.size();

        byte[] tile = node.log().tile(new TileId(0, 0, size)).orElseThrow();
        List<Hash> leaves = EntryBundle.parse(
                        node.log().bundle(new BundleId(0, size)).orElseThrow())
                .stream()
                .map(TreeHash::leaf)
                .toList();

        assertThat(Tile.parse(tile).hashes()).isEqualTo(leaves);
        assertThat(new Proofs(new TileNodes(id -> Tile.parse(node.log().tile(id).orElseThrow()), size)).root(size))
                .isEqualTo(checkpoint.root());
        assertThat(node.log().tile(new TileId(0, 0, size + 1))).isEmpty();
        assertThat(node.log().bundle(new BundleId(0, size + 1))).isEmpty();
        assertThat(node.log().tile(new TileId(1, 0, 1))).isEmpty();
    }

    @Test
    void every_event_has_a_receipt_that_holds_by_itself() {
        record(4);
        List<String> events = JdbcClient.create(database.app())
                .sql("SELECT event_id FROM ledger.positioned_events ORDER BY position")
                .query(String.class)
                .list();

        for (int n = 0; n < events.size(); n++) {
            Receipt receipt = node.log().receipt(events.get(n)).orElseThrow();
            assertThat(receipt.row().eventId()).isEqualTo(events.get(n));
            assertThat(receipt.proof().index()).isEqualTo(n);
            assertThat(receipt.check(TestLog.KEY.verifier(), List.of()).good()).isTrue();
        }
        assertThat(node.log().receipt("00000000-0000-0000-0000-000000000000")).isEmpty();
        assertThat(node.log().receipt("nothing")).isEmpty();
    }

    @Test
    void a_node_started_later_continues_what_was_published() {
        Checkpoint before = record(2);
        node.close();
        node = TestNode.start(database);
        Checkpoint after = record(2);

        Proofs proofs =
                new Proofs(new TileNodes(id -> Tile.parse(node.log().tile(id).orElseThrow()), after.size()));
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(ProofCheck.consistent(
                        before.size(),
                        before.root(),
                        after.size(),
                        after.root(),
                        proofs.consistency(before.size(), after.size())))
                .isTrue();
    }

    @Test
    void a_position_is_cited_with_the_first_checkpoint_that_covers_it_now_and_later() {
        Checkpoint first = record(2);
        Checkpoint second = record(2);

        assertThat(node.citations().covering(first.size())).hasValueSatisfying(cited -> {
            assertThat(cited.size()).isEqualTo(first.size());
            assertThat(cited.root()).isEqualTo(first.root());
        });
        assertThat(node.citations().covering(second.size())).contains(second);
        assertThat(node.citations().covering(1).orElseThrow().size()).isLessThanOrEqualTo(first.size());
        assertThat(node.citations().covering(second.size() + 1)).isEmpty();
        record(1);
        assertThat(node.citations().covering(second.size() + 1)).isPresent();
    }

    @Test
    void a_database_behind_the_published_checkpoint_halts_the_log_until_a_person_decides() throws Exception {
        record(3);
        node.close();
        loseTheLastEvent();
        node = TestNode.start(database);
        node.ledger().execute(TestCommand.append(TestCommand.uscc(7)));

        RuntimeException failure = await().until(() -> node.sequencer().failure(), Optional::isPresent)
                .orElseThrow();
        assertThat(failure).isInstanceOf(LogHaltedException.class).hasMessageContaining("older backup");
        assertThat(node.positions().head()).as("no position is given twice").isEqualTo(2);

        String origin = node.logRestart().restart(NOW, "restored from Tuesday's backup");

        await().until(() -> node.sequencer().failure().isEmpty() && database.unsequenced() == 0);
        Checkpoint begun = await().until(this::newest, Optional::isPresent).orElseThrow();
        assertThat(origin).isEqualTo("test.example/log/restart-1").isEqualTo(begun.origin());
        assertThat(anchor.resolveSibling("checkpoint.abandoned-1")).exists();
        assertThat(node.log().keys()).hasSize(2);
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT convert_from(payload, 'UTF8') FROM ledger.positioned_events"
                                + " WHERE payload_type = 'transparency.LogRestarted'")
                        .query(String.class)
                        .single())
                .as("the ledger itself says so")
                .contains("restored from Tuesday's backup", "test.example/log\\n3");
    }

    @Test
    void a_log_that_can_go_on_is_not_abandoned() {
        record(1);

        assertThatThrownBy(() -> node.logRestart().restart(NOW, "by mistake"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(anchor).exists();
    }

    @Test
    void a_rewritten_history_halts_the_log() throws Exception {
        record(3);
        node.close();
        asSuperuser("UPDATE ledger.positions SET commitment = sha256('x') WHERE position = 2");
        node = TestNode.start(database);

        await().until(() -> node.sequencer().failure().isPresent());
        assertThat(node.sequencer().failure().orElseThrow()).hasMessageContaining("history was altered");
    }

    @Test
    void another_key_does_not_go_on_with_a_log() {
        record(1);
        node.close();
        SignerKey sameName = new SignerKey("test.example/log", KeyType.NOTE, SEED);
        SignerKey otherName = new SignerKey("test.example/other", KeyType.NOTE, SEED);
        LogTree tree =
                LogTree.load(database.app(), new TransactionTemplate(new JdbcTransactionManager(database.app())), 1);

        for (SignerKey key : List.of(sameName, otherName)) {
            LogSigning without =
                    undecided(new LogIdentity(() -> key, TestLog.identity().anchor()));
            LogSigning with =
                    undecided(new LogIdentity(() -> key, database.log().anchor()));
            assertThatThrownBy(() -> new LogPublisher(database.app(), without).adopt(tree))
                    .isInstanceOf(LogHaltedException.class);
            assertThatThrownBy(() -> new LogPublisher(database.app(), with).adopt(tree))
                    .isInstanceOf(LogHaltedException.class);
        }
        new LogPublisher(database.app(), undecided(database.log())).adopt(tree);
    }

    private static LogSigning undecided(LogIdentity identity) {
        return new LogSigning(identity, () -> LogBook.STREAM.initial().apply(LogBook.ID));
    }

    @Test
    void two_nodes_never_publish_contradicting_checkpoints() {
        try (LedgerNode other = TestNode.start(database)) {
            for (int round = 0; round < 4; round++) {
                record(2);
                node.close();
                node = TestNode.start(database);
            }
            record(1);
        }

        List<Checkpoint> published = JdbcClient.create(database.app())
                .sql("SELECT note FROM ledger.checkpoints ORDER BY size")
                .query(String.class)
                .list()
                .stream()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()))
                .toList();
        long size = published.get(published.size() - 1).size();
        Proofs proofs =
                new Proofs(new TileNodes(id -> Tile.parse(node.log().tile(id).orElseThrow()), size));
        assertThat(published)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        checkpoint -> assertThat(proofs.root(checkpoint.size())).isEqualTo(checkpoint.root()));
    }

    @Test
    void the_log_goes_on_with_another_key_after_an_event_signed_with_both() {
        Receipt before = firstReceipt(record(2));
        SignerKey fresh = new SignerKey(TestLog.KEY.name(), KeyType.NOTE, SEED);
        node.ledger().execute(new RotateKey(NOW, KeyRotation.sign(TestLog.KEY, fresh)));
        await().until(() -> node.sequencer().failure().isPresent());
        assertThat(node.sequencer().failure().orElseThrow())
                .as("the old key signs nothing behind the rotation")
                .hasMessageContaining(fresh.verifier().toString());

        node.close();
        node = TestNode.create(
                database, new LogIdentity(() -> fresh, database.log().anchor()));
        node.start();
        Checkpoint after = record(2);

        SignedNote note = node.log().checkpoint().orElseThrow();
        assertThat(after.origin()).isEqualTo(TestLog.KEY.name());
        assertThat(note.signedBy(fresh.verifier())).isTrue();
        assertThat(node.log().keys()).containsExactly(TestLog.KEY.verifier(), fresh.verifier());
        assertThat(before.check(TestLog.KEY.verifier(), List.of()).good())
                .as("a receipt of before")
                .isTrue();
        assertThat(node.audit()
                        .run(
                                new LedgerAudit.Anchors(
                                        List.of(TestLog.KEY.verifier()), List.of(note), List.of(before)),
                                (position, head) -> {})
                        .findings())
                .as("whoever knows the first key only follows the event to the second")
                .isEmpty();
        SignedNote stolen = SignedNote.sign(note.text(), TestLog.KEY);
        assertThat(node.audit()
                        .run(
                                new LedgerAudit.Anchors(node.log().keys(), List.of(stolen), List.of()),
                                (position, head) -> {})
                        .findings())
                .as("the key that was left signs nothing any more")
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.ANCHOR);
    }

    @Test
    void a_salt_is_erased_by_decision_of_two_persons_and_the_leaf_is_said_to_be_closed() {
        record(3);
        String event = eventAt(2);
        node.ledger().execute(new ProposeErasure(NOW, event, "the court orders it"));
        node.ledger().execute(new EraseSalt(new Recording("second", TestCommand.AT), event, "judgement 1"));
        record(1);

        await().untilAsserted(() -> assertThat(audit().closed()).containsExactly(2L));
        assertThat(audit().findings()).isEmpty();
        assertThat(node.log().receipt(event)).isEmpty();
        assertThat(node.log().receipt(eventAt(3))).isPresent();
    }

    @Test
    void no_salt_is_erased_without_a_decision() {
        record(2);

        assertThatThrownBy(() -> JdbcClient.create(database.app())
                        .sql("UPDATE ledger.positions SET salt = NULL WHERE position = 1")
                        .update())
                .hasStackTraceContaining("no event of two persons");
        assertThatThrownBy(() -> JdbcClient.create(database.app())
                        .sql("UPDATE ledger.positions SET salt = sha256('x')")
                        .update())
                .hasStackTraceContaining("no event of two persons");
    }

    private LedgerAudit.Report audit() {
        return node.audit()
                .run(new LedgerAudit.Anchors(node.log().keys(), List.of(), List.of()), (position, head) -> {});
    }

    private Receipt firstReceipt(Checkpoint recorded) {
        assertThat(recorded.size()).isPositive();
        return node.log().receipt(eventAt(1)).orElseThrow();
    }

    private String eventAt(long position) {
        return JdbcClient.create(database.app())
                .sql("SELECT event_id FROM ledger.positioned_events WHERE position = ?")
                .param(position)
                .query(String.class)
                .single();
    }

    private Checkpoint record(int events) {
        for (int n = 0; n < events; n++) {
            node.ledger().execute(TestCommand.append(TestCommand.uscc(n)));
        }
        return await().until(
                        this::newest,
                        newest -> newest.filter(c -> database.unsequenced() == 0
                                        && c.size() == node.positions().head())
                                .isPresent())
                .orElseThrow();
    }

    private Optional<Checkpoint> newest() {
        return node.log().checkpoint().map(note -> Checkpoint.parse(note.text()));
    }

    private void loseTheLastEvent() throws SQLException {
        asSuperuser("DELETE FROM ledger.checkpoints WHERE size > 2;"
                + " DELETE FROM ledger.events WHERE global_index IN"
                + " (SELECT global_index FROM ledger.positions WHERE position > 2);"
                + " DELETE FROM ledger.positions WHERE position > 2");
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = database.superuser().getConnection()) {
            connection
                    .createStatement()
                    .execute("ALTER TABLE ledger.events DISABLE TRIGGER USER;"
                            + " ALTER TABLE ledger.positions DISABLE TRIGGER USER;"
                            + " ALTER TABLE ledger.checkpoints DISABLE TRIGGER USER; " + sql);
        }
    }
}
