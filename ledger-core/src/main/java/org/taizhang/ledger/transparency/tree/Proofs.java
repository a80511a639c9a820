package org.taizhang.ledger.transparency.tree;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of a tree whose nodes are known, as RFC 6962 section 2.1 defines them. */
public final class Proofs {

    private final Nodes nodes;

    public Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Of the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? TreeHash.EMPTY : over(0, size);
    }

    /**
     * From the leaf's sibling up to the root's child.
     *
     * @throws IllegalArgumentException unless {@code 0 ≤ index < size}
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return List.copyOf(path);
    }

    /**
     * That the first {@code newer} leaves begin with the first {@code older}; empty when these are none or all.
     *
     * @throws IllegalArgumentException unless {@code 0 ≤ older ≤ newer}
     */
    public List<Hash> consistency(long older, long newer) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("a tree of " + newer + " has no beginning of " + older);
        }
        List<Hash> path = new ArrayList<>();
        if (older > 0 && older < newer) {
            continueFrom(older, 0, newer, true, path);
        }
        return List.copyOf(path);
    }

    private void include(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + leftSize(end - begin);
        if (index < middle) {
            include(index, begin, middle, path);
            path.add(over(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(over(begin, middle));
        }
    }

    /** @param known whether the verifier has the root over these leaves already: it is the older tree's own */
    private void continueFrom(long older, long begin, long end, boolean known, List<Hash> path) {
        if (older == end) {
            if (!known) {
                path.add(over(begin, end));
            }
            return;
        }
        long middle = begin + leftSize(end - begin);
        if (older <= middle) {
            continueFrom(older, begin, middle, known, path);
            path.add(over(middle, end));
        } else {
            continueFrom(older, middle, end, false, path);
            path.add(over(begin, middle));
        }
    }

    private Hash over(long begin, long end) {
        long size = end - begin;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.node(level, begin >> level);
        }
        long middle = begin + leftSize(size);
        return TreeHash.node(over(begin, middle), over(middle, end));
    }

    /** The largest power of two below the size. */
    private static long leftSize(long size) {
        return Long.highestOneBit(size - 1);
    }
}
