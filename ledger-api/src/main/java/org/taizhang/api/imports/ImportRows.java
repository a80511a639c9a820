package org.taizhang.api.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.imports.ImportState.Status;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of imports. Times are the database's: several nodes compare them. */
@Component
class ImportRows {

    /** A running import says so after every chunk; silent for longer, its node is gone. */
    private static final Duration SILENT_MAX = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRows(ImportDatabase database, JsonMapper json) {
        this.jdbc = database.jdbc();
        this.json = json;
    }

    Optional<ImportState> find(String id) {
        return jdbc.sql("""
                        SELECT *, alive_at < clock_timestamp() - make_interval(secs => ?) AS silent
                          FROM imports.files WHERE id = ?
                        """)
                .param(SILENT_MAX.toSeconds())
                .param(id)
                .query(ImportRows::state)
                .optional();
    }

    /**
     * Claims the import of a file: opens it, or takes over one that is done or silent.
     *
     * @return the id when the caller is to run it; empty when it is running elsewhere
     */
    Optional<String> claim(String newId, String account, String sha256, FormCode form, boolean dryRun, int rows) {
        return jdbc.sql("""
                        INSERT INTO imports.files AS f
                               (id, account_id, sha256, form, dry_run, status, rows_total, started_at, alive_at)
                        VALUES (?, ?, ?, ?, ?, 'RUNNING', ?, clock_timestamp(), clock_timestamp())
                        ON CONFLICT (account_id, sha256, form, dry_run) DO UPDATE
                           SET status = 'RUNNING', started_at = clock_timestamp(), alive_at = clock_timestamp()
                         WHERE f.status <> 'RUNNING'
                            OR f.alive_at < clock_timestamp() - make_interval(secs => ?)
                        RETURNING id
                        """)
                .param(newId)
                .param(account)
                .param(sha256)
                .param(form.toString())
                .param(dryRun)
                .param(rows)
                .param(SILENT_MAX.toSeconds())
                .query(String.class)
                .optional();
    }

    Optional<String> idOf(String account, String sha256, FormCode form, boolean dryRun) {
        return jdbc.sql("SELECT id FROM imports.files WHERE account_id = ? AND sha256 = ? AND form = ? AND dry_run = ?")
                .param(account)
                .param(sha256)
                .param(form.toString())
                .param(dryRun)
                .query(String.class)
                .optional();
    }

    /** Forgets what is to be decided again: refused rows, and everything of a dry run. */
    void forget(String id, boolean all) {
        jdbc.sql("DELETE FROM imports.verdicts WHERE file_id = ? AND (? OR verdict = 'REFUSED')")
                .param(id)
                .param(all)
                .update();
        jdbc.sql("""
                        UPDATE imports.files SET refused = 0, recorded = CASE WHEN ? THEN 0 ELSE recorded END,
                               unchanged = CASE WHEN ? THEN 0 ELSE unchanged END
                         WHERE id = ?
                        """).param(all).param(all).param(id).update();
    }

    BitSet decidedLines(String id) {
        BitSet lines = new BitSet();
        jdbc.sql("SELECT line FROM imports.verdicts WHERE file_id = ?")
                .param(id)
                .query(Integer.class)
                .list()
                .forEach(lines::set);
        return lines;
    }

    void add(String id, List<Verdict> verdicts) {
        Map<Verdict.Kind, Long> counts = verdicts.stream().collect(groupingBy(Verdict::kind, counting()));
        jdbc.sql("""
                        WITH added AS (
                          INSERT INTO imports.verdicts (file_id, line, verdict, revision, problems)
                          SELECT f.id, v.line, v.verdict, v.revision, v.problems::jsonb
                            FROM imports.files f,
                                 unnest(:lines::integer[], :verdicts::text[], :revisions::integer[], :problems::text[])
                              AS v (line, verdict, revision, problems)
                           WHERE f.id = :id)
                        UPDATE imports.files
                           SET recorded = recorded + :recorded, unchanged = unchanged + :unchanged,
                               refused = refused + :refused, alive_at = clock_timestamp()
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("lines", verdicts.stream().map(Verdict::line).toArray(Integer[]::new))
                .param("verdicts", verdicts.stream().map(v -> v.kind().name()).toArray(String[]::new))
                .param("revisions", verdicts.stream().map(Verdict::revision).toArray(Integer[]::new))
                .param("problems", verdicts.stream().map(this::problems).toArray(String[]::new))
                .param("recorded", counts.getOrDefault(Verdict.Kind.RECORDED, 0L))
                .param("unchanged", counts.getOrDefault(Verdict.Kind.UNCHANGED, 0L))
                .param("refused", counts.getOrDefault(Verdict.Kind.REFUSED, 0L))
                .update();
    }

    void end(String id, Status status) {
        jdbc.sql("UPDATE imports.files SET status = ?, alive_at = clock_timestamp() WHERE id = ?")
                .param(status.name())
                .param(id)
                .update();
    }

    /** In the order of lines, those after {@code line}. */
    List<Verdict> after(String id, int line, Verdict.@Nullable Kind kind, int limit) {
        return jdbc.sql("""
                        SELECT * FROM imports.verdicts
                         WHERE file_id = ? AND line > ? AND (?::text IS NULL OR verdict = ?) ORDER BY line LIMIT ?
                        """)
                .param(id)
                .param(line)
                .param(kind == null ? null : kind.name())
                .param(kind == null ? null : kind.name())
                .param(limit)
                .query((rs, n) -> verdict(rs))
                .list();
    }

    private @Nullable String problems(Verdict verdict) {
        return verdict.problems().isEmpty() ? null : json.writeValueAsString(verdict.problems());
    }

    private Verdict verdict(ResultSet rs) throws SQLException {
        String problems = rs.getString("problems");
        return new Verdict(
                rs.getInt("line"),
                Verdict.Kind.valueOf(rs.getString("verdict")),
                rs.getObject("revision", Integer.class),
                problems == null ? List.of() : List.of(json.readValue(problems, Problem[].class)));
    }

    private static ImportState state(ResultSet rs, int number) throws SQLException {
        Status status = Status.valueOf(rs.getString("status"));
        return new ImportState(
                rs.getString("id"),
                rs.getString("account_id"),
                rs.getString("sha256"),
                FormCode.find(rs.getString("form")).orElseThrow(),
                rs.getBoolean("dry_run"),
                status == Status.RUNNING && rs.getBoolean("silent") ? Status.INTERRUPTED : status,
                rs.getInt("rows_total"),
                rs.getInt("recorded"),
                rs.getInt("unchanged"),
                rs.getInt("refused"),
                rs.getTimestamp("started_at").toInstant());
    }
}
