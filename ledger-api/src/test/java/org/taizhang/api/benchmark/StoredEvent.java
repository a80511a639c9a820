package org.taizhang.api.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the event table, for a floor to write the very same bytes. */
record StoredEvent(
        long index,
        UUID id,
        String stream,
        long sequence,
        String type,
        OffsetDateTime time,
        String payloadType,
        String revision,
        byte[] payload,
        byte[] metaData) {

    /** The next ones after an index, at most so many. */
    static List<StoredEvent> after(long index, int max, JdbcClient jdbc) {
        return jdbc.sql("SELECT * FROM ledger.events WHERE global_index > ? ORDER BY global_index LIMIT ?")
                .param(index)
                .param(max)
                .query((row, n) -> new StoredEvent(
                        row.getLong("global_index"),
                        row.getObject("event_id", UUID.class),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("type"),
                        row.getObject("time_stamp", OffsetDateTime.class),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")))
                .list();
    }

    static long lastIndex(JdbcClient jdbc) {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM ledger.events")
                .query(Long.class)
                .single();
    }
}
