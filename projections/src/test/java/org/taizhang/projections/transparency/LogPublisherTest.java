package org.taizhang.projections.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.Checkpoint;
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

        String origin = new LogRestart(database.app(), database.log()).restart("restored from Tuesday's backup");

        await().until(() -> node.sequencer().failure().isEmpty() && database.unsequenced() == 0);
        Checkpoint begun = await().until(this::newest, Optional::isPresent).orElseThrow();
        assertThat(origin).isEqualTo("test.example/log/restart-1").isEqualTo(begun.origin());
        assertThat(anchor.resolveSibling("checkpoint.abandoned-1")).exists();
        assertThat(node.log().keys()).hasSize(2);
    }

    @Test
    void a_log_that_can_go_on_is_not_abandoned() {
        record(1);

        assertThatThrownBy(() -> new LogRestart(database.app(), database.log()).restart("by mistake"))
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
        byte[] seed = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8};
        SignerKey sameName = new SignerKey("test.example/log", KeyType.NOTE, seed);
        SignerKey otherName = new SignerKey("test.example/other", KeyType.NOTE, seed);
        LogTree tree =
                LogTree.load(database.app(), new TransactionTemplate(new JdbcTransactionManager(database.app())), 1);

        for (SignerKey key : List.of(sameName, otherName)) {
            LogIdentity without = new LogIdentity(key, TestLog.identity().anchor());
            LogIdentity with = new LogIdentity(key, database.log().anchor());
            assertThatThrownBy(() -> new LogPublisher(database.app(), without).adopt(tree))
                    .isInstanceOf(LogHaltedException.class);
            assertThatThrownBy(() -> new LogPublisher(database.app(), with).adopt(tree))
                    .isInstanceOf(LogHaltedException.class);
        }
        new LogPublisher(database.app(), database.log()).adopt(tree);
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
