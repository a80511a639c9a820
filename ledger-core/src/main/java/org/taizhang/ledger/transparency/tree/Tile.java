package org.taizhang.ledger.transparency.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 neighbouring hashes of one level. */
public record Tile(List<Hash> hashes) {

    public static final int WIDTH_MAX = 256;

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > WIDTH_MAX) {
            throw new IllegalArgumentException("a tile has 1 to " + WIDTH_MAX + " hashes, not " + hashes.size());
        }
    }

    /** @throws IllegalArgumentException unless these are 1 to 256 whole hashes */
    public static Tile parse(byte[] bytes) {
        if (bytes.length % Hash.BYTES != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole hashes");
        }
        List<Hash> hashes = new ArrayList<>(bytes.length / Hash.BYTES);
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            hashes.add(Hash.of(bytes, at, Hash.BYTES));
        }
        return new Tile(hashes);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> hash.writeTo(bytes));
        return bytes.array();
    }

    /** The root over {@code 2^height} of its hashes. */
    Hash over(int first, int height) {
        if (height == 0) {
            return hashes.get(first);
        }
        return TreeHash.node(over(first, height - 1), over(first + (1 << height - 1), height - 1));
    }

    /** The root over all the hashes of a full tile: one hash of the tile above. */
    public Hash root() {
        if (hashes.size() != WIDTH_MAX) {
            throw new IllegalStateException("a partial tile is no node");
        }
        return over(0, 8);
    }
}
