package org.taizhang.ledger.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileBuilder;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TreeHash;

/** A log as files in the form of tlog-tiles, whoever wrote them: everything in it recomputed from its entries. */
public final class StaticLog {

    private static final int FAULTS_MAX = 100;

    private final Function<String, Optional<byte[]>> files;
    private final List<Text> faults = new ArrayList<>();

    /** @param files by their paths, such as {@code tile/0/000} */
    public StaticLog(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /** @param faults the first hundred; empty when all is well */
    public record Report(long size, List<Text> faults) {
        public boolean clean() {
            return faults.isEmpty();
        }
    }

    /**
     * @param keys of the log, had from elsewhere than its files
     * @throws IllegalArgumentException when there is no checkpoint
     */
    public Report check(List<VerifierKey> keys) {
        SignedNote note = SignedNote.parse(files.apply("checkpoint")
                .orElseThrow(() -> new IllegalArgumentException("there is no file checkpoint")));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (keys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()) && note.signedBy(key))) {
            fault("校验点不是由所给密钥签发的。", "The checkpoint is not signed by a given key.");
        }
        long size = checkpoint.size();
        TileBuilder tree = TileBuilder.empty();
        for (long first = 0; first < size; first += Tile.WIDTH_MAX) {
            grow(tree, TileId.holding(0, first, size));
        }
        for (int level = 1; size >> 8 * level > 0; level++) {
            long hashes = size >> 8 * level;
            if (hashes % Tile.WIDTH_MAX != 0) {
                compare(TileId.holding(level, hashes - 1, size), tree.edge(level));
            }
        }
        if (!tree.root().equals(checkpoint.root())) {
            fault("条目算出的根散列与校验点不符。", "The root over the entries is not that of the checkpoint.");
        }
        return new Report(size, List.copyOf(faults));
    }

    private void grow(TileBuilder tree, TileId id) {
        List<Hash> leaves = leaves(new BundleId(id.index(), id.width()));
        for (Hash leaf : leaves) {
            tree.append(leaf, (full, tile) -> compare(full, tile.hashes()));
        }
        if (!id.full()) {
            compare(id, leaves);
        }
    }

    /** Of as many entries as there should be: a missing one has a hash that nothing fits. */
    private List<Hash> leaves(BundleId id) {
        List<Hash> leaves = new ArrayList<>();
        read(id.path(), EntryBundle::parse)
                .ifPresent(entries -> entries.forEach(entry -> leaves.add(TreeHash.leaf(entry))));
        if (leaves.size() != id.width()) {
            fault(
                    id.path() + "应有" + id.width() + "条，实有" + leaves.size() + "条。",
                    id.path() + " should have " + id.width() + " entries and has " + leaves.size() + ".");
        }
        while (leaves.size() < id.width()) {
            leaves.add(TreeHash.EMPTY);
        }
        return leaves.subList(0, id.width());
    }

    private void compare(TileId id, List<Hash> computed) {
        List<Hash> stated = read(id.path(), Tile::parse).map(Tile::hashes).orElse(List.of());
        if (stated.size() != computed.size()) {
            fault(
                    id.path() + "应有" + computed.size() + "个散列，实有" + stated.size() + "个。",
                    id.path() + " should have " + computed.size() + " hashes and has " + stated.size() + ".");
            return;
        }
        for (int n = 0; n < computed.size(); n++) {
            if (!stated.get(n).equals(computed.get(n))) {
                fault(
                        id.path() + "的第" + n + "个散列与条目不符（自0计）。",
                        "Hash " + n + " of " + id.path() + " is not that of the entries (counted from 0).");
            }
        }
    }

    /** Empty for a file that is not there, or is nothing. */
    private <T> Optional<T> read(String path, Function<byte[], T> parser) {
        try {
            return files.apply(path).map(parser);
        } catch (IllegalArgumentException e) {
            fault(path + "无法读取。", path + " cannot be read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void fault(String zh, String en) {
        if (faults.size() < FAULTS_MAX) {
            faults.add(new Text(zh, en));
        }
    }
}
