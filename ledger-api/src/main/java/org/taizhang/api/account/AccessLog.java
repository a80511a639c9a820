package org.taizhang.api.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** Who read which single filing, when and for what. The unit itself may see it; its own reading is not logged. */
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A single filing. */
    public record Filing(Uscc uscc, FormCode form, Period period) {}

    /**
     * @param id grows with time
     * @param reader opaque reference of the account
     * @param office its roles
     * @param purpose one word: {@code report}, {@code history}, {@code evidence} …
     */
    public record Entry(long id, Instant at, String reader, String office, String purpose, Filing filing) {}

    public void read(CurrentUser user, String purpose, List<Filing> filings) {
        List<Filing> foreign = filings.stream()
                .filter(f -> !user.enterprises().contains(f.uscc()))
                .toList();
        if (foreign.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO account.access_log (at, account_id, office, purpose, uscc, form, period)
                        SELECT ?, ?, ?, ?, f.uscc, f.form, f.period
                          FROM unnest(string_to_array(?, ','), string_to_array(?, ','), string_to_array(?, ','))
                            AS f (uscc, form, period)
                        """)
                .param(Timestamp.from(clock.instant()))
                .param(user.actor())
                .param(user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")))
                .param(purpose)
                .param(foreign.stream().map(f -> f.uscc().value()).collect(Collectors.joining(",")))
                .param(foreign.stream().map(f -> f.form().toString()).collect(Collectors.joining(",")))
                .param(foreign.stream().map(f -> f.period().toString()).collect(Collectors.joining(",")))
                .update();
    }

    /** Newest first, those older than the entry {@code before}. */
    public List<Entry> of(Uscc uscc, long before, int limit) {
        return jdbc.sql("SELECT * FROM account.access_log WHERE uscc = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .param(uscc.value())
                .param(before)
                .param(limit)
                .query((rs, n) -> new Entry(
                        rs.getLong("id"),
                        rs.getTimestamp("at").toInstant(),
                        rs.getString("account_id"),
                        rs.getString("office"),
                        rs.getString("purpose"),
                        new Filing(
                                new Uscc(rs.getString("uscc")),
                                FormCode.find(rs.getString("form")).orElseThrow(),
                                Period.parse(rs.getString("period")))))
                .list();
    }
}
