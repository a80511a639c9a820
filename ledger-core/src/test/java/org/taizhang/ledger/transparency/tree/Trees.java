package org.taizhang.ledger.transparency.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Trees for tests, and tiles in memory. */
final class Trees {

    private Trees() {}

    static List<Hash> leaves(int size) {
        return IntStream.range(0, size).mapToObj(Trees::leaf).toList();
    }

    static Hash leaf(int n) {
        return TreeHash.leaf(("entry " + n).getBytes(StandardCharsets.UTF_8));
    }

    /** The nodes by definition. */
    static Nodes nodes(List<Hash> leaves) {
        return (level, index) -> ReferenceTree.root(leaves.subList((int) index << level, (int) (index + 1) << level));
    }

    /** Full tiles as a builder hands them over, partial ones cut from the hashes below. */
    static final class MemoryTiles implements Tiles {

        final Map<TileId, Tile> full = new HashMap<>();
        private final List<Hash> leaves;

        MemoryTiles(List<Hash> leaves) {
            this.leaves = leaves;
        }

        @Override
        public Tile read(TileId id) {
            if (id.full()) {
                return full.get(id);
            }
            int first = (int) id.index() * Tile.WIDTH_MAX;
            return new Tile(IntStream.range(first, first + id.width())
                    .mapToObj(n -> hash(id.level(), n))
                    .toList());
        }

        private Hash hash(int level, int n) {
            return level == 0
                    ? leaves.get(n)
                    : full.get(new TileId(level - 1, n, Tile.WIDTH_MAX)).root();
        }
    }
}
