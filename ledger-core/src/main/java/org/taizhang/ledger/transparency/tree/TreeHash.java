package org.taizhang.ledger.transparency.tree;

/** How leaves and nodes are hashed: different first bytes, so that no node can pass for a leaf. */
public final class TreeHash {

    /** The root of the tree without leaves. */
    public static final Hash EMPTY = Hash.sha256();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private TreeHash() {}

    public static Hash leaf(byte[] entry) {
        return Hash.sha256(LEAF, entry);
    }

    public static Hash node(Hash left, Hash right) {
        return Hash.sha256(NODE, left.shared(), right.shared());
    }
}
