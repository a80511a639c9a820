package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.taizhang.projections.TestDatabase;

class BinaryRowsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    private final UUID id = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    private Connection connection;
    private JdbcClient jdbc;

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @BeforeEach
    void open() throws SQLException {
        connection = DATABASE.app().getConnection();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMPORARY TABLE t (id uuid, word text, n bigint UNIQUE, at timestamptz, b bytea)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        jdbc.sql("DROP TABLE t").update();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05T01:00:00Z",
                "2026-03-05T01:00:00.123456499Z",
                "2026-03-05T01:00:00.123456500Z",
                "1999-12-31T23:59:59.999999999Z",
                "1949-10-01T07:00:00.000001Z"
            })
    void a_copied_row_is_what_an_insert_would_have_made_of_it(String at) throws SQLException {
        String word = "万元/亩\t\\\n\"é\uD83C\uDF3E";
        byte[] bytes = {0, -1, 92, 10};

        new BinaryRows("t", "id, word, n, at, b")
                .next()
                .add(id)
                .add(word)
                .add(Long.MIN_VALUE)
                .add(Instant.parse(at))
                .add(bytes)
                .write(connection);
        jdbc.sql("INSERT INTO t VALUES (?, ?, ?, ?, ?)")
                .param(id)
                .param(word)
                .param(0)
                .param(Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param(bytes)
                .update();

        assertThat(jdbc.sql("SELECT DISTINCT id, word, at, b FROM t").query().listOfRows())
                .hasSize(1);
        assertThat(jdbc.sql("SELECT n FROM t ORDER BY n").query(Long.class).list())
                .containsExactly(Long.MIN_VALUE, 0L);
    }

    @Test
    void one_row_that_is_refused_keeps_all_out() {
        BinaryRows rows = new BinaryRows("t", "n,b");
        for (long n : List.of(1L, 2L, 2L)) {
            rows.next().add(n).add("x".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> rows.write(connection))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        assertThat(jdbc.sql("SELECT count(*) FROM t").query(Long.class).single())
                .isZero();
    }

    @Test
    void without_rows_nothing_is_written() throws SQLException {
        new BinaryRows("t", "n").write(connection);

        assertThat(jdbc.sql("SELECT count(*) FROM t").query(Long.class).single())
                .isZero();
    }
}
