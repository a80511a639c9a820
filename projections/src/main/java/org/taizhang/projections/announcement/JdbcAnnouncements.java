package org.taizhang.projections.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.read.ReadSchema;

/** Out of the rows {@link AnnouncementModel} wrote. */
public final class JdbcAnnouncements implements AnnouncementQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcAnnouncements(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public List<Announcement> after(long after, Set<Kind> kinds, int limit) {
        return jdbc.sql(
                        "SELECT position, event_id, kind, subject, number, recorded_at FROM " + schema.name()
                                + ".announcement WHERE position > :after AND kind = ANY (:kinds) ORDER BY position LIMIT :limit")
                .param("after", after)
                .param("kinds", kinds.stream().map(Kind::toString).toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> announcement(row))
                .list();
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(
                row.getLong("position"),
                row.getString("event_id"),
                Kind.of(row.getString("kind")),
                row.getString("subject"),
                row.getInt("number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
