package org.taizhang.api.assessment.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.postgres.OwnSchema;

/**
 * Who asked what would be, and when; outside the ledger, in a schema of its own that belongs to the application's role, which
 * migrates it before anything asks for it. Only appended to.
 */
@Component
public class WhatIfLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    WhatIfLog(DataSource dataSource, Clock clock) {
        this.jdbc = OwnSchema.migrated(dataSource, "what_if");
        this.clock = clock;
    }

    /**
     * @param number grows with time
     * @param asker opaque reference of the account
     * @param office its roles
     * @param run of the assessment
     * @param weights those asked with, by indicator
     * @param values those asked with, such as {@code nanxi OUTPUT_YTD 900000}
     */
    public record Asked(
            long number,
            Instant at,
            String asker,
            String office,
            String assessment,
            int run,
            List<String> weights,
            List<String> values) {}

    /** @return its number */
    public long add(CurrentUser user, String assessment, int run, List<String> weights, List<String> values) {
        return jdbc.sql("INSERT INTO what_if.asked (at, asker, office, assessment, run, weights, asked_values)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number")
                .param(Timestamp.from(clock.instant()))
                .param(user.actor())
                .param(user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")))
                .param(assessment)
                .param(run)
                .param(weights.toArray(String[]::new))
                .param(values.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Of one assessment, the newest first, those older than {@code before}. */
    public List<Asked> list(String assessment, @Nullable Long before, int limit) {
        return jdbc.sql("SELECT * FROM what_if.asked WHERE assessment = ? AND number < ? ORDER BY number DESC LIMIT ?")
                .param(assessment)
                .param(before == null ? Long.MAX_VALUE : before)
                .param(limit)
                .query(WhatIfLog::row)
                .list();
    }

    private static Asked row(ResultSet row, int n) throws SQLException {
        return new Asked(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("asker"),
                row.getString("office"),
                row.getString("assessment"),
                row.getInt("run"),
                List.of((String[]) row.getArray("weights").getArray()),
                List.of((String[]) row.getArray("asked_values").getArray()));
    }
}
