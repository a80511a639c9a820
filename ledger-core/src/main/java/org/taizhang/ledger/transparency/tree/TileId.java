package org.taizhang.ledger.transparency.tree;

import java.util.Optional;

/**
 * Which tile: {@code width} hashes from {@code index · 256} on of those over {@code 256^level} leaves each.
 *
 * @param width 1 to 256; less than 256 is a partial tile
 */
public record TileId(int level, long index, int width) {

    /** More than a ledger of 2^63 events needs. */
    public static final int LEVEL_MAX = 7;

    private static final String PREFIX = "tile/";

    public TileId {
        if (level < 0 || level > LEVEL_MAX || index < 0 || width < 1 || width > Tile.WIDTH_MAX) {
            throw new IllegalArgumentException("no tile " + level + "/" + index + " of width " + width);
        }
    }

    /** The tile that holds hash {@code n} of a level in a tree of that size: full, or as wide as the tree has it. */
    public static TileId holding(int level, long n, long size) {
        long index = n / Tile.WIDTH_MAX;
        long there = (size >> 8 * level) - index * Tile.WIDTH_MAX;
        return new TileId(level, index, (int) Math.min(there, Tile.WIDTH_MAX));
    }

    /** Whether a tree of that size has all of this tile's hashes. */
    public boolean within(long size) {
        long there = size >> 8 * level;
        return index <= there / Tile.WIDTH_MAX && index * Tile.WIDTH_MAX + width <= there;
    }

    public boolean full() {
        return width == Tile.WIDTH_MAX;
    }

    /** As tlog-tiles wants it: {@code tile/0/x001/x234/067.p/5}. */
    public String path() {
        return PREFIX + level + "/" + TileIndex.path(index, width);
    }

    /** @param path as {@link #path()} writes it; empty for anything else */
    public static Optional<TileId> parse(String path) {
        if (!path.matches(PREFIX + "[0-" + LEVEL_MAX + "]/.*")) {
            return Optional.empty();
        }
        int level = path.charAt(PREFIX.length()) - '0';
        return TileIndex.parse(path.substring(PREFIX.length() + 2)).map(p -> new TileId(level, p.index(), p.width()));
    }
}
