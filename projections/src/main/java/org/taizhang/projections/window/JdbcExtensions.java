package org.taizhang.projections.window;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.taizhang.projections.read.Turns;

/** Extensions as {@link ExtensionModel} found them; what held for some years at a position is read once. */
public final class JdbcExtensions implements ExtensionQueries {

    private static final int ANSWERS_MAX = 100;

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Turns extended;
    private final Turns decided;
    private final Cache<Asked, Extensions> kept = Caffeine.newBuilder()
            .maximumSize(ANSWERS_MAX)
            .executor(Runnable::run)
            .build();

    private record Asked(int from, int to, long extended, long decided) {}

    public JdbcExtensions(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.extended = new Turns(dataSource, schema, "extension");
        this.decided = new Turns(dataSource, schema, "calendar");
    }

    @Override
    public Extensions granted(int from, int to, long position) {
        Asked asked = new Asked(from, to, extended.since(position), decided.since(position));
        Extensions known = kept.getIfPresent(asked);
        if (known == null) {
            known = read(from, to, position);
            kept.put(asked, known);
        }
        return known;
    }

    private Extensions read(int from, int to, long position) {
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
