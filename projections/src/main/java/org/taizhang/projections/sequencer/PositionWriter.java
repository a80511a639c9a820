package org.taizhang.projections.sequencer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.tree.Hash;

/** Gives positions, one statement at a time. */
final class PositionWriter {

    static final int AT_ONCE_MAX = 10_000;

    private static final String GIVE =
            "SELECT * FROM ledger.give_positions(:position, :index, :knownAt, :settled, :atOnce)";

    private final JdbcClient jdbc;

    PositionWriter(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The last position given, the index of its event, and the greatest recordedAt so far. */
    record Head(long position, long index, Instant knownAt) {
        static final Head NONE = new Head(0, 0, Instant.EPOCH);
    }

    /**
     * @param seen the last index that was there; beyond {@code head.index()} when an index before it was missing
     * @param commitments of the events that got their positions, in their order
     */
    record Given(Head head, long seen, List<Hash> commitments) {}

    Head head() {
        return jdbc.sql("SELECT position, global_index, known_at FROM ledger.positions ORDER BY position DESC LIMIT 1")
                .query((row, n) -> head(row))
                .optional()
                .orElse(Head.NONE);
    }

    /**
     * @param settled index up to which nothing missing can still come
     * @throws org.springframework.dao.DuplicateKeyException when another node gave the next position meanwhile
     */
    Given give(Head head, long settled) {
        return jdbc.sql(GIVE)
                .param("position", head.position())
                .param("index", head.index())
                .param("knownAt", head.knownAt().atOffset(ZoneOffset.UTC))
                .param("settled", settled)
                .param("atOnce", AT_ONCE_MAX)
                .query((row, n) -> new Given(head(row), row.getLong(4), hashes(row.getBytes(5))))
                .single();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static List<Hash> hashes(byte[] bytes) {
        return IntStream.range(0, bytes.length / Hash.BYTES)
                .mapToObj(n -> Hash.of(bytes, n * Hash.BYTES, Hash.BYTES))
                .toList();
    }
}
