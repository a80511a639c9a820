package org.taizhang.api.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.integrity.HandleInterference;
import org.taizhang.ledger.integrity.InterferenceReport;
import org.taizhang.ledger.integrity.ReportInterference;

/** Reports of interference: the words in a table that can be erased, a commitment to them in the ledger. */
@Service
class Interference {

    private static final int WORDS_MAX = 2_000;

    private final InterferenceDatabase database;
    private final Writes writes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Interference(InterferenceDatabase database, Writes writes, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.writes = writes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param number grows with time
     * @param reporter opaque reference of the account
     * @param office its roles
     * @param note what the auditor did; null while it waits
     */
    record Report(
            long number,
            String id,
            Instant at,
            String reporter,
            String office,
            String words,
            @Nullable Instant handledAt,
            @Nullable String handledBy,
            @Nullable String note) {}

    /** @return its id */
    String report(CurrentUser user, String words) {
        String said = checked("/text", words);
        String id = UUID.randomUUID().toString();
        Instant at = clock.instant();
        Commitment commitment = Commitment.to(said);
        database.jdbc()
                .sql("INSERT INTO integrity.interference (id, at, reporter, office, words, salt)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(Timestamp.from(at))
                .param(user.actor())
                .param(user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")))
                .param(said)
                .param(commitment.salt())
                .update();
        Recording anybody = new Recording(InterferenceReport.ANYBODY, at);
        writes.write(
                new Sender(user, anybody, null, null, "interference"),
                "",
                new ReportInterference(at, id, commitment.sha256()));
        return id;
    }

    /**
     * The note and the commitment to it are recorded together, or neither: the row is locked until they are.
     *
     * @throws RefusedException for one that is not there or was handled before
     */
    void handle(CurrentUser user, String id, String note) {
        String said = checked("/note", note);
        Recording recording = new Recording(user.actor(), clock.instant());
        Commitment commitment = Commitment.to(said);
        transaction.executeWithoutResult(status -> {
            database.jdbc()
                    .sql("UPDATE integrity.interference SET handled_at = ?, handled_by = ?, note = ?, note_salt = ?"
                            + " WHERE id = ?")
                    .param(Timestamp.from(recording.at()))
                    .param(user.actor())
                    .param(said)
                    .param(commitment.salt())
                    .param(id)
                    .update();
            writes.join(new HandleInterference(recording, id, commitment.sha256()));
        });
    }

    /** Newest first, those older than {@code before}. */
    List<Report> list(long before, int limit) {
        JdbcClient.StatementSpec sql = database.jdbc()
                .sql("SELECT * FROM integrity.interference WHERE number < ? ORDER BY number DESC LIMIT ?")
                .param(before)
                .param(limit);
        return sql.query(Interference::row).list();
    }

    private static Report row(ResultSet row, int n) throws SQLException {
        Timestamp handled = row.getTimestamp("handled_at");
        return new Report(
                row.getLong("number"),
                row.getString("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("reporter"),
                row.getString("office"),
                row.getString("words"),
                handled == null ? null : handled.toInstant(),
                row.getString("handled_by"),
                row.getString("note"));
    }

    private static String checked(String pointer, String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > WORDS_MAX || said.indexOf('\0') >= 0) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "INTERFERENCE_TEXT",
                    pointer,
                    "请写明情况，最多" + WORDS_MAX + "字。",
                    "Say what happened, in at most " + WORDS_MAX + " characters.");
        }
        return said;
    }
}
