package org.taizhang.ledger.transparency.tree;

/** Where tiles are kept. */
@FunctionalInterface
public interface Tiles {

    /** @throws IllegalArgumentException when there is no such tile */
    Tile read(TileId id);
}
