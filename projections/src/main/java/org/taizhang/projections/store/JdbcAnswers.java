package org.taizhang.projections.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.shell.AnswerStore;

/** Answers in table {@code ledger.idempotency}, written on the connection of the running transaction. */
public final class JdbcAnswers implements AnswerStore {

    private final JdbcClient jdbc;

    public JdbcAnswers(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Optional<Answer> find(String actor, String key) {
        return jdbc.sql("SELECT request_hash, aggregate_id, last_sequence, event_ids FROM ledger.idempotency"
                        + " WHERE actor = :actor AND key = :key")
                .param("actor", actor)
                .param("key", key)
                .query((row, n) -> new Answer(row.getString(1), row.getString(2), row.getLong(3), ids(row)))
                .optional();
    }

    private static List<String> ids(ResultSet row) throws SQLException {
        Array array = row.getArray(4);
        return Stream.of((UUID[]) array.getArray()).map(UUID::toString).toList();
    }

    @Override
    public void record(String actor, String key, Answer answer) {
        int inserted = jdbc.sql("INSERT INTO ledger.idempotency"
                        + " (actor, key, request_hash, aggregate_id, last_sequence, event_ids)"
                        + " VALUES (:actor, :key, :hash, :stream, :sequence, :ids::uuid[]) ON CONFLICT DO NOTHING")
                .param("actor", actor)
                .param("key", key)
                .param("hash", answer.requestHash())
                .param("stream", answer.stream())
                .param("sequence", answer.sequence())
                .param("ids", answer.eventIds().toArray(String[]::new))
                .update();
        if (inserted == 0) {
            throw new ConcurrencyException("key " + key + " of " + actor + " was answered before");
        }
    }
}
