package org.taizhang.projections.registry;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.batch.BatchYear.Put;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/** Out of the rows {@link BatchModel} wrote: the one that holds is the last by then. */
public final class JdbcBatches implements BatchQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcBatches(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public BatchYear of(int year, long position) {
        return new BatchYear(jdbc.sql("SELECT DISTINCT ON (number) state FROM " + schema.name() + ".scale_batch"
                        + " WHERE year = :year AND position <= :position ORDER BY number, position DESC")
                .param("year", year)
                .param("position", position)
                .query((row, n) -> StateJson.read(row.getString("state"), Put.class))
                .list());
    }
}
