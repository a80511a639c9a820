package org.taizhang.ledger.transparency.tree;

import java.util.HashMap;
import java.util.Map;

/** The nodes of a tree of a given size, from its tiles; each tile is read once. Used by one thread. */
public final class TileNodes implements Nodes {

    private final Tiles tiles;
    private final long size;
    private final Map<TileId, Tile> read = new HashMap<>();

    public TileNodes(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public Hash node(int level, long index) {
        if (index < 0 || index >= size >> level) {
            throw new IllegalArgumentException("no node " + level + "/" + index + " in a tree of " + size);
        }
        int tileLevel = level / 8;
        int height = level % 8;
        long first = index << height;
        Tile tile = read.computeIfAbsent(TileId.holding(tileLevel, first, size), tiles::read);
        return tile.over((int) (first % Tile.WIDTH_MAX), height);
    }
}
