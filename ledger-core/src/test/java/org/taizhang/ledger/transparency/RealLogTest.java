package org.taizhang.ledger.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.ProofCheck;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;
import org.taizhang.ledger.transparency.tree.Tiles;
import org.taizhang.ledger.transparency.tree.TreeHash;

/** A log that other software wrote holds for ours: entries, tiles, roots, signatures and every proof between them. */
class RealLogTest {

    private static final int SIZE = 15;
    private static final VerifierKey KEY =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    private static final Tiles TILES = id -> Tile.parse(read(id.path()));

    @Test
    void every_checkpoint_is_signed_and_is_the_root_of_its_tiles() {
        for (int size = 0; size <= SIZE; size++) {
            SignedNote note = SignedNote.parse(read("checkpoint." + size));
            Checkpoint checkpoint = Checkpoint.parse(note.text());

            assertThat(note.signedBy(KEY)).isTrue();
            assertThat(checkpoint.origin()).isEqualTo(KEY.name());
            assertThat(checkpoint.size()).isEqualTo(size);
            assertThat(checkpoint.root()).isEqualTo(new Proofs(new TileNodes(TILES, size)).root(size));
        }
    }

    @Test
    void entries_are_the_leaves_of_the_lowest_tile() {
        for (int size = 1; size <= SIZE; size++) {
            List<Hash> leaves = EntryBundle.parse(read(new BundleId(0, size).path())).stream()
                    .map(TreeHash::leaf)
                    .toList();

            assertThat(new Tile(leaves)).isEqualTo(TILES.read(new TileId(0, 0, size)));
        }
    }

    @Test
    void every_entry_is_included_and_every_state_continues_the_ones_before() {
        for (int size = 1; size <= SIZE; size++) {
            Proofs proofs = new Proofs(new TileNodes(TILES, size));
            Tile leaves = TILES.read(new TileId(0, 0, size));
            for (int n = 0; n < size; n++) {
                assertThat(ProofCheck.included(leaves.hashes().get(n), n, size, root(size), proofs.inclusion(n, size)))
                        .isTrue();
                assertThat(ProofCheck.consistent(n, root(n), size, root(size), proofs.consistency(n, size)))
                        .isTrue();
            }
        }
    }

    @Test
    void its_files_are_checked_whole_and_a_change_in_any_of_them_is_found() {
        List<String> paths = List.of("checkpoint", "tile/0/000.p/15", "tile/entries/000.p/15");

        assertThat(new StaticLog(path -> Optional.of(read(path)))
                        .check(List.of(KEY))
                        .faults())
                .isEmpty();
        assertThat(new StaticLog(path -> Optional.of(read(path)))
                        .check(List.of())
                        .faults())
                .hasSize(1);
        for (String changed : paths) {
            StaticLog log = new StaticLog(path -> Optional.of(path.equals(changed) ? changed(read(path)) : read(path)));
            assertThat(log.check(List.of(KEY)).faults()).as(changed).isNotEmpty();
        }
        StaticLog without = new StaticLog(path -> path.startsWith("tile") ? Optional.empty() : Optional.of(read(path)));
        assertThat(without.check(List.of(KEY)).faults()).hasSize(3);
    }

    private static byte[] changed(byte[] file) {
        byte[] changed = file.clone();
        // a letter within the root, a hash, an entry
        changed[30] = (byte) (changed[30] == 'a' ? 'b' : 'a');
        return changed;
    }

    private static Hash root(int size) {
        return Checkpoint.parse(SignedNote.parse(read("checkpoint." + size)).text())
                .root();
    }

    private static byte[] read(String path) {
        try (InputStream file = RealLogTest.class.getResourceAsStream("tessera/log/" + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
