package org.taizhang.projections.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision.Review;
import org.taizhang.projections.read.ReadSchema;

/** What {@link ReportModel} wrote, as known at a position. */
final class FiledRevisions {

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    FiledRevisions(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    /** By enterprise, period, form and revision. */
    List<FiledRevision> of(List<Uscc> usccs, Period from, Period to, long position) {
        String name = schema.name();
        return jdbc.sql("SELECT r.uscc, r.form, r.period, r.revision, r.position, r.event_id, r.recorded_at,"
                        + " v.position AS review, v.status, v.actor, v.recorded_at AS reviewed_at, v.reason"
                        + " FROM " + name + ".revision r LEFT JOIN " + name + ".review v"
                        + " ON (v.uscc, v.period, v.form, v.revision) = (r.uscc, r.period, r.form, r.revision)"
                        + " AND v.position <= :position"
                        + " WHERE r.uscc = ANY(:usccs) AND r.period BETWEEN :from AND :to AND r.position <= :position"
                        + " ORDER BY r.uscc, r.period, r.form, r.revision, v.position")
                .param("position", position)
                .param("usccs", usccs.stream().map(Uscc::value).toArray(String[]::new))
                .param("from", from.toString())
                .param("to", to.toString())
                .query(FiledRevisions::collect);
    }

    List<Unchecked> unchecked() {
        String name = schema.name();
        return jdbc.sql("SELECT u.form, u.rule, u.item, u.version, count(*) AS reports, min(f.recorded_at) AS since"
                        + " FROM " + name + ".unchecked u JOIN " + name + ".revision f"
                        + " ON (f.uscc, f.period, f.form, f.revision) = (u.uscc, u.period, u.form, u.revision)"
                        + " WHERE NOT EXISTS (SELECT FROM " + name + ".revision r"
                        + " WHERE (r.uscc, r.period, r.form) = (u.uscc, u.period, u.form) AND r.revision > u.revision)"
                        + " AND NOT EXISTS (SELECT FROM " + name + ".review v"
                        + " WHERE (v.uscc, v.period, v.form, v.revision) = (u.uscc, u.period, u.form, u.revision))"
                        + " GROUP BY u.form, u.rule, u.item, u.version ORDER BY u.form, u.rule, u.item, u.version")
                .query((row, number) -> new Unchecked(
                        FormCode.find(row.getString("form")).orElseThrow(),
                        row.getString("rule"),
                        row.getString("item"),
                        row.getInt("version"),
                        row.getLong("reports"),
                        instant(row, "since")))
                .list();
    }

    /** One row for every review, and one for a revision without any. */
    private static List<FiledRevision> collect(ResultSet rows) throws SQLException {
        List<FiledRevision> revisions = new ArrayList<>();
        while (rows.next()) {
            int last = revisions.size() - 1;
            if (last < 0 || revisions.get(last).position() != rows.getLong("position")) {
                revisions.add(revision(rows));
                last++;
            }
            review(rows).ifPresent(revisions.get(last).reviews()::add);
        }
        return revisions;
    }

    private static FiledRevision revision(ResultSet row) throws SQLException {
        return new FiledRevision(
                new Uscc(row.getString("uscc")),
                FormCode.find(row.getString("form")).orElseThrow(),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getLong("position"),
                row.getString("event_id"),
                instant(row, "recorded_at"),
                new ArrayList<>());
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        long position = row.getLong("review");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(new Review(
                position,
                row.getString("actor"),
                instant(row, "reviewed_at"),
                Status.valueOf(row.getString("status")),
                row.getString("reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
