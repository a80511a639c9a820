package org.taizhang.projections.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.Tiles;

/** Full tiles as they are stored, partial ones from the commitments and the tiles below. */
final class JdbcTiles implements Tiles {

    private final JdbcClient jdbc;
    private final Map<Integer, Edge> edges = new ConcurrentHashMap<>();

    /** Of a level's last partial tile: the roots of the full tiles below, which never change. */
    private record Edge(long index, List<Hash> roots) {}

    JdbcTiles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Tile read(TileId id) {
        List<Hash> hashes = id.full() ? stored(id) : id.level() == 0 ? leaves(id) : roots(id);
        if (hashes.size() != id.width()) {
            throw new IllegalArgumentException(id.path() + " is not there");
        }
        return new Tile(hashes);
    }

    void write(TileId id, Tile tile) {
        jdbc.sql("INSERT INTO ledger.tiles (level, index, hashes) VALUES (?, ?, ?)")
                .params(id.level(), id.index(), tile.bytes())
                .update();
    }

    /** How many full tiles of leaves there are. */
    long count() {
        return jdbc.sql("SELECT coalesce(max(index) + 1, 0) FROM ledger.tiles WHERE level = 0")
                .query(Long.class)
                .single();
    }

    List<Hash> commitments(long after, long upTo) {
        return jdbc.sql(
                        "SELECT commitment FROM ledger.positions WHERE position > ? AND position <= ? ORDER BY position")
                .params(after, upTo)
                .query((row, n) -> Hash.of(row.getBytes(1)))
                .list();
    }

    private List<Hash> stored(TileId id) {
        return jdbc.sql("SELECT hashes FROM ledger.tiles WHERE level = ? AND index = ?")
                .params(id.level(), id.index())
                .query((row, n) -> Tile.parse(row.getBytes(1)).hashes())
                .optional()
                .orElseGet(List::of);
    }

    private List<Hash> leaves(TileId id) {
        long first = id.index() * Tile.WIDTH_MAX;
        return commitments(first, first + id.width()).stream()
                .map(commitment -> new Leaf(commitment).hash())
                .toList();
    }

    /** Only those that became full since the last time are read. */
    private List<Hash> roots(TileId id) {
        Edge known = edges.get(id.level());
        List<Hash> roots = new ArrayList<>(known != null && known.index() == id.index() ? known.roots() : List.of());
        if (roots.size() < id.width()) {
            long first = id.index() * Tile.WIDTH_MAX;
            roots.addAll(full(id.level() - 1, first + roots.size(), first + id.width()));
            if (roots.size() == id.width()) {
                edges.put(id.level(), new Edge(id.index(), List.copyOf(roots)));
            }
        }
        return roots.subList(0, Math.min(id.width(), roots.size()));
    }

    private List<Hash> full(int level, long from, long to) {
        return jdbc.sql("SELECT hashes FROM ledger.tiles WHERE level = ? AND index >= ? AND index < ? ORDER BY index")
                .params(level, from, to)
                .query((row, n) -> Tile.parse(row.getBytes(1)).root())
                .list();
    }
}
