package org.taizhang.ledger.transparency.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Grows a tree and hands over every tile as it becomes full; knows the partial tiles of its right edge. Used by one
 * thread.
 */
public final class TileBuilder {

    private final CompactRange range;
    private final List<List<Hash>> edge;

    private TileBuilder(CompactRange range, List<List<Hash>> edge) {
        this.range = range;
        this.edge = edge;
    }

    public static TileBuilder empty() {
        return new TileBuilder(CompactRange.empty(), new ArrayList<>());
    }

    /** Goes on with a tree of that size. */
    public static TileBuilder of(Tiles tiles, long size) {
        List<List<Hash>> edge = new ArrayList<>();
        for (int level = 0; size >> 8 * level > 0; level++) {
            long there = size >> 8 * level;
            edge.add(
                    there % Tile.WIDTH_MAX == 0
                            ? new ArrayList<>()
                            : new ArrayList<>(tiles.read(TileId.holding(level, there - 1, size))
                                    .hashes()));
        }
        return new TileBuilder(CompactRange.of(new TileNodes(tiles, size), size), edge);
    }

    /** @param full told of every tile that this leaf completes, the lowest first */
    public void append(Hash leaf, BiConsumer<TileId, Tile> full) {
        range.append(leaf);
        Hash hash = leaf;
        for (int level = 0; ; level++) {
            if (level == edge.size()) {
                edge.add(new ArrayList<>());
            }
            List<Hash> hashes = edge.get(level);
            hashes.add(hash);
            if (hashes.size() < Tile.WIDTH_MAX) {
                return;
            }
            Tile tile = new Tile(hashes);
            hashes.clear();
            full.accept(TileId.holding(level, (range.size() >> 8 * level) - 1, range.size()), tile);
            hash = tile.root();
        }
    }

    /** The hashes of the partial tile at the right of a level; empty when there is none. */
    public List<Hash> edge(int level) {
        return level < edge.size() ? List.copyOf(edge.get(level)) : List.of();
    }

    public long size() {
        return range.size();
    }

    public Hash root() {
        return range.root();
    }
}
