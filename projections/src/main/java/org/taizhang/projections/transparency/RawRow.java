package org.taizhang.projections.transparency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.taizhang.ledger.transparency.EventRow;

/** A row of the table of events, taken as it is. */
final class RawRow {

    static final String COLUMNS = "e.event_id, e.type, e.aggregate_id, e.sequence_number, e.time_stamp, e.payload_type,"
            + " e.payload_revision, e.payload, e.meta_data";

    private RawRow() {}

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                EventRow.timestamp(
                        row.getObject("time_stamp", OffsetDateTime.class).toInstant()),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
