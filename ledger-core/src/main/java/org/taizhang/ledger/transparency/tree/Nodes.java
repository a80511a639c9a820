package org.taizhang.ledger.transparency.tree;

/** The perfect subtrees of a tree. */
public interface Nodes {

    /**
     * The root over leaves {@code index · 2^level} to {@code (index + 1) · 2^level}.
     *
     * @throws IllegalArgumentException when not all of these leaves are in the tree
     */
    Hash node(int level, long index);
}
