package org.taizhang.projections.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.batch.BatchYear.Put;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes every batch above scale as each of its events left it. */
public final class BatchModel implements ReadModel {

    private static final String YEAR =
            "SELECT DISTINCT ON (number) state FROM scale_batch WHERE year = ? ORDER BY number, position DESC";

    private record Change(long position, BatchEvent event) {}

    private final List<Change> changes = new ArrayList<>();
    private final Rows batches = new Rows("scale_batch", "year", "number", "position", "state");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof BatchEvent change) {
            changes.add(new Change(event.position(), change));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        Map<Integer, BatchYear> years = new HashMap<>();
        for (Change change : changes) {
            int year = change.event().year();
            BatchYear before = years.get(year);
            BatchYear after = change.event().evolve(before == null ? year(connection, year) : before);
            years.put(year, after);
            Put put = after.find(change.event().number()).orElseThrow();
            batches.add(year, change.event().number(), change.position(), StateJson.write(put));
        }
        batches.write(connection);
        changes.clear();
    }

    private static BatchYear year(Connection connection, int year) throws SQLException {
        List<Put> known = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(YEAR)) {
            query.setInt(1, year);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(StateJson.read(rows.getString(1), Put.class));
                }
            }
        }
        return new BatchYear(known);
    }
}
