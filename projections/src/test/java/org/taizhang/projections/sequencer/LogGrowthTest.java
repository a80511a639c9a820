package org.taizhang.projections.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.transparency.EventRow;
import org.taizhang.ledger.transparency.Leaf;
import org.taizhang.ledger.transparency.Salt;
import org.taizhang.ledger.transparency.tree.CompactRange;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.projections.TestDatabase;

/** Every position is a leaf, committed with it. */
class LogGrowthTest {

    private static final String ODD = "一,\"\\ \u0000 'x' \uD83D\uDE00\n";

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.app());

    @AfterEach
    void stop() {
        database.close();
    }

    /** The database hashes where the row lies, verifiers in Java: both must mean the same, whatever is in the row. */
    @Test
    void the_commitment_of_the_database_is_that_of_the_documentation() throws SQLException {
        try (Connection connection = database.app().getConnection()) {
            insert(
                    connection,
                    "book 一:2026",
                    0,
                    Instant.parse("2026-03-05T01:00:00Z"),
                    "{\"recordedAt\":\"2026-01-01T00:00:00Z\"}",
                    ODD);
            insert(
                    connection,
                    "",
                    12345678901L,
                    Instant.parse("1999-12-31T23:59:59.999999Z"),
                    "{\"recordedAt\":\"2026-01-01T00:00:00Z\",\"x\":\"" + "统计".repeat(5000) + "\"}",
                    "");
        }

        new Sequencer(database.app()).advance();

        List<Boolean> equal = jdbc.sql("SELECT p.commitment, p.salt, e.* FROM ledger.positions p"
                        + " JOIN ledger.events e USING (global_index) ORDER BY position")
                .query((row, n) -> new EventRow(
                                row.getString("event_id"),
                                row.getString("type"),
                                row.getString("aggregate_id"),
                                row.getLong("sequence_number"),
                                EventRow.timestamp(row.getObject("time_stamp", OffsetDateTime.class)
                                        .toInstant()),
                                row.getString("payload_type"),
                                row.getString("payload_revision"),
                                row.getBytes("payload"),
                                row.getBytes("meta_data"))
                        .commitment(new Salt(row.getBytes("salt")))
                        .equals(Hash.of(row.getBytes("commitment"))))
                .list();
        assertThat(equal).containsExactly(true, true);
    }

    @Test
    void no_two_leaves_have_the_same_salt() {
        RawEvents.insertMany(database.app(), "a", 500);
        Sequencer sequencer = new Sequencer(database.app());
        sequencer.advance();
        RawEvents.insertMany(database.app(), "b", 500);
        sequencer.advance();

        assertThat(count("SELECT count(DISTINCT salt) FROM ledger.positions")).isEqualTo(1000);
    }

    @Test
    void the_tree_is_the_same_whether_it_grew_here_or_was_loaded() {
        Sequencer grown = new Sequencer(database.app());
        for (int n = 0; n < 6; n++) {
            RawEvents.insertMany(database.app(), "stream " + n, 211);
            grown.advance();
            Sequencer loaded = new Sequencer(database.app());
            loaded.advance();

            assertThat(grown.tree().size()).isEqualTo(211L * (n + 1));
            assertThat(List.of(grown.tree().state("o"), loaded.tree().state("o")))
                    .allSatisfy(state -> assertThat(state.root()).isEqualTo(byDefinition()));
        }
        assertThat(count("SELECT count(*) FROM ledger.tiles")).isEqualTo(4);
    }

    @Test
    void tiles_an_older_version_did_not_write_are_made_up_for() throws SQLException {
        RawEvents.insertMany(database.app(), "a", 70_000);
        Sequencer sequencer = new Sequencer(database.app());
        while (sequencer.advance() > 0) {
            // on to the end
        }
        try (Connection connection = database.superuser().getConnection()) {
            connection
                    .createStatement()
                    .execute("ALTER TABLE ledger.tiles DISABLE TRIGGER USER; TRUNCATE ledger.tiles");
        }

        Sequencer loaded = new Sequencer(database.app());
        loaded.advance();

        assertThat(loaded.tree().state("o")).isEqualTo(sequencer.tree().state("o"));
        assertThat(count("SELECT count(*) FROM ledger.tiles WHERE level = 0")).isEqualTo(273);
        assertThat(count("SELECT count(*) FROM ledger.tiles WHERE level = 1")).isEqualTo(1);
    }

    private Hash byDefinition() {
        CompactRange range = CompactRange.empty();
        jdbc.sql("SELECT commitment FROM ledger.positions ORDER BY position").query((RowCallbackHandler)
                row -> range.append(new Leaf(Hash.of(row.getBytes(1))).hash()));
        return range.root();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static void insert(
            Connection connection, String stream, long sequence, Instant time, String payload, String metadata)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ledger.events (event_id, aggregate_id,"
                + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                + " VALUES (?, ?, ?, '类型', ?, 'x.Y', '10', ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setObject(4, time.atOffset(ZoneOffset.UTC));
            insert.setBytes(5, payload.getBytes(StandardCharsets.UTF_8));
            insert.setBytes(6, metadata.getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }
}
