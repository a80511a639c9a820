package org.taizhang.ledger.transparency.tree;

import java.util.Optional;

/**
 * Which bundle of entries: {@code width} entries from {@code index · 256} on.
 *
 * @param width 1 to 256; less than 256 is a partial bundle
 */
public record BundleId(long index, int width) {

    private static final String PREFIX = "tile/entries/";

    public BundleId {
        if (index < 0 || width < 1 || width > Tile.WIDTH_MAX) {
            throw new IllegalArgumentException("no bundle " + index + " of width " + width);
        }
    }

    public long first() {
        return index * Tile.WIDTH_MAX;
    }

    public boolean full() {
        return width == Tile.WIDTH_MAX;
    }

    /** Whether a tree of that size has all of its entries. */
    public boolean within(long size) {
        return new TileId(0, index, width).within(size);
    }

    /** As tlog-tiles wants it: {@code tile/entries/x001/067.p/5}. */
    public String path() {
        return PREFIX + TileIndex.path(index, width);
    }

    /** @param path as {@link #path()} writes it; empty for anything else */
    public static Optional<BundleId> parse(String path) {
        return path.startsWith(PREFIX)
                ? TileIndex.parse(path.substring(PREFIX.length())).map(p -> new BundleId(p.index(), p.width()))
                : Optional.empty();
    }
}
