package org.taizhang.ledger.transparency.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is needed to go on with a tree: the roots of its perfect subtrees, the largest first, one for each bit of the
 * size. Used by one thread.
 */
public final class CompactRange {

    private final List<Hash> subtrees;
    private long size;

    private CompactRange(long size, List<Hash> subtrees) {
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /** Of the first {@code size} leaves of a tree whose nodes are known. */
    public static CompactRange of(Nodes nodes, long size) {
        List<Hash> subtrees = new ArrayList<>();
        long begin = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                subtrees.add(nodes.node(level, begin >> level));
                begin += 1L << level;
            }
        }
        return new CompactRange(size, subtrees);
    }

    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = TreeHash.node(subtrees.remove(subtrees.size() - 1), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (subtrees.isEmpty()) {
            return TreeHash.EMPTY;
        }
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int n = subtrees.size() - 2; n >= 0; n--) {
            root = TreeHash.node(subtrees.get(n), root);
        }
        return root;
    }
}
