package org.taizhang.projections.window;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/** Extensions as {@link ExtensionModel} found them. */
public final class JdbcExtensions implements ExtensionQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcExtensions(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
    }

    @Override
    public Extensions granted(int from, int to, long position) {
        List<Calendars.Adopted> calendars = new ArrayList<>();
        List<Extension> extensions = new ArrayList<>();
        jdbc.sql("SELECT position, extension, NULL AS adopted FROM " + schema.name()
                        + ".extension WHERE year BETWEEN :from AND :to AND position <= :position"
                        + " UNION ALL SELECT position, NULL, adopted FROM " + schema.name()
                        + ".calendar WHERE year BETWEEN :from AND :to AND position <= :position ORDER BY position")
                .param("from", from)
                .param("to", to)
                .param("position", position)
                .query((RowCallbackHandler) row -> {
                    if (row.getString(2) == null) {
                        calendars.add(StateJson.read(row.getString(3), Calendars.Adopted.class));
                    } else {
                        extensions.add(StateJson.read(row.getString(2), Extension.class));
                    }
                });
        return new Extensions(new Calendars(calendars), extensions);
    }
}
