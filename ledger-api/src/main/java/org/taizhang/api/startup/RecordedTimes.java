package org.taizhang.api.startup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two times of events: when the ledger says they were recorded, and when the machine wrote them. */
@Component
final class RecordedTimes {

    private static final String RECORDED_AT = "(convert_from(payload, 'UTF8')::json ->> 'recordedAt')::timestamptz";

    private final JdbcClient jdbc;

    RecordedTimes(DataSource appending) {
        this.jdbc = JdbcClient.create(appending);
    }

    /** The greatest {@code recordedAt} of all committed events, with a position or not yet. */
    Instant latest() {
        return instant("SELECT greatest((SELECT max(known_at) FROM ledger.positions), (SELECT max(" + RECORDED_AT
                        + ") FROM ledger.events WHERE global_index >"
                        + " (SELECT coalesce(max(global_index), 0) FROM ledger.positions)))")
                .orElse(Instant.EPOCH);
    }

    /** When the machine wrote the last event recorded before {@code time}. */
    Optional<Instant> writtenBefore(Instant time) {
        return instant("SELECT time_stamp FROM ledger.events WHERE " + RECORDED_AT + " < '" + time
                + "' ORDER BY global_index DESC LIMIT 1");
    }

    /** How many are committed, with a position or not yet. */
    long events() {
        return jdbc.sql("SELECT count(*) FROM ledger.events").query(Long.class).single();
    }

    private Optional<Instant> instant(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getObject(1, OffsetDateTime.class)).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(OffsetDateTime::toInstant);
    }
}
