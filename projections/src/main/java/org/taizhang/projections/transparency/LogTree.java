package org.taizhang.projections.transparency;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileBuilder;
import org.taizhang.ledger.transparency.tree.TileNodes;

/** The tree over all positions, grown as they are given. Used by one thread; after a failure it is to be loaded anew. */
public final class LogTree {

    private static final int AT_ONCE_MAX = 10_000;

    private final JdbcTiles tiles;
    private final TileBuilder builder;

    private LogTree(JdbcTiles tiles, TileBuilder builder) {
        this.tiles = tiles;
        this.builder = builder;
    }

    /** As of a position; makes up for tiles that an older version did not write. */
    public static LogTree load(DataSource dataSource, TransactionTemplate transaction, long head) {
        JdbcTiles tiles = new JdbcTiles(dataSource);
        long tiled = Math.min(tiles.count(), head / Tile.WIDTH_MAX) * Tile.WIDTH_MAX;
        LogTree tree = new LogTree(tiles, TileBuilder.of(tiles, tiled));
        while (tree.size() < head) {
            long upTo = Math.min(head, tree.size() + AT_ONCE_MAX);
            transaction.executeWithoutResult(status -> tree.append(tiles.commitments(tree.size(), upTo)));
        }
        return tree;
    }

    /** Writes the tiles that these complete: to be called in the transaction that gave the positions. */
    public void append(List<Hash> commitments) {
        commitments.forEach(commitment -> builder.append(new Leaf(commitment).hash(), tiles::write));
    }

    public long size() {
        return builder.size();
    }

    /** As a checkpoint says it. */
    public Checkpoint state(String origin) {
        return Checkpoint.of(origin, builder.size(), builder.root());
    }

    /** When it was smaller. */
    Hash rootAt(long size) {
        return new Proofs(new TileNodes(tiles, size())).root(size);
    }
}
