package org.taizhang.api.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of reports, one for each person and report. Who may see them is decided by the callers. */
@Service
public class ReportDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final String table;
    private final ReportDrafts assisting;

    @Autowired
    ReportDrafts(DraftDatabase database, JsonMapper json, Clock clock) {
        this.jdbc = database.jdbc();
        this.json = json;
        this.clock = clock;
        this.table = "draft.drafts";
        this.assisting = new ReportDrafts(this);
    }

    private ReportDrafts(ReportDrafts filers) {
        this.jdbc = filers.jdbc;
        this.json = filers.json;
        this.clock = filers.clock;
        this.table = "draft.assistances";
        this.assisting = this;
    }

    /** Those of statisticians who type for an enterprise that cannot file itself. */
    public ReportDrafts assisting() {
        return assisting;
    }

    /** Everybody's, the latest first: who takes over from another finds what that one typed. */
    public List<Draft> of(ReportKey report) {
        return jdbc.sql("SELECT account_id, version, inputs, saved_at FROM " + table
                        + " WHERE (uscc, period, form) = (?, ?, ?) ORDER BY saved_at DESC, version DESC")
                .params(key(report))
                .query(this::draft)
                .list();
    }

    /** Reports of these enterprises for which somebody has saved a draft. */
    public Set<ReportKey> begun(Collection<Uscc> enterprises) {
        return jdbc.sql("SELECT DISTINCT uscc, period, form FROM " + table + " WHERE uscc = ANY(?)")
                .param(enterprises.stream().map(Uscc::value).toArray(String[]::new))
                .query((row, n) -> new ReportKey(
                        new Uscc(row.getString("uscc")),
                        FormCode.find(row.getString("form")).orElseThrow(),
                        Period.parse(row.getString("period"))))
                .set();
    }

    /**
     * Replaces what this person saved before.
     *
     * @param seen version on the screen, {@link Draft#NONE} for a first saving
     * @return empty when that is not the one which is kept now: nothing is overwritten
     */
    public Optional<Draft> save(ReportKey report, String author, long seen, TypedForm typed) {
        Instant now = clock.instant();
        String inputs = json.writeValueAsString(typed.inputs());
        String sql = seen == Draft.NONE
                ? "INSERT INTO " + table + " (inputs, saved_at, uscc, period, form, account_id)"
                        + " VALUES (?::jsonb, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING version"
                : "UPDATE " + table + " SET inputs = ?::jsonb, saved_at = ?, version = nextval('draft.versions')"
                        + " WHERE (uscc, period, form, account_id) = (?, ?, ?, ?) AND version = ? RETURNING version";
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param(inputs)
                .param(now.atOffset(ZoneOffset.UTC))
                .params(key(report))
                .param(author);
        return (seen == Draft.NONE ? statement : statement.param(seen))
                .query(Long.class)
                .optional()
                .map(version -> new Draft(author, version, typed, now));
    }

    /** Of this person. */
    public void discard(ReportKey report, String author) {
        jdbc.sql("DELETE FROM " + table + " WHERE (uscc, period, form, account_id) = (?, ?, ?, ?)")
                .params(key(report))
                .param(author)
                .update();
    }

    /** It is filed: everybody's drafts are of the past, those of statisticians too. */
    public void erase(ReportKey report) {
        jdbc.sql("DELETE FROM " + table + " WHERE (uscc, period, form) = (?, ?, ?)")
                .params(key(report))
                .update();
        if (assisting != this) {
            assisting.erase(report);
        }
    }

    private static List<String> key(ReportKey report) {
        return List.of(
                report.uscc().value(), report.period().toString(), report.form().toString());
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        Map<String, String> inputs = json.readValue(row.getString("inputs"), new TypeReference<>() {});
        return new Draft(
                row.getString("account_id"),
                row.getLong("version"),
                new TypedForm(inputs),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
