package org.taizhang.api.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Uscc;

/** The SQL of accounts. */
final class AccountRows {

    private static final String SELECT = """
            SELECT a.*, array(SELECT m.uscc || '|' || m.from_day || '|' || coalesce(m.until_day::text, '')
                                FROM account.mandates m WHERE m.account_id = a.id ORDER BY m.uscc, m.from_day) AS mandates
              FROM account.accounts a
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with the hash of its password, which never leaves this package. */
    record Row(Account account, String password) {}

    Optional<Row> byLogin(String login) {
        return jdbc.sql(SELECT + "WHERE a.login = ?")
                .param(login)
                .query(AccountRows::row)
                .optional();
    }

    Optional<Row> byId(String id) {
        return jdbc.sql(SELECT + "WHERE a.id = ?")
                .param(id)
                .query(AccountRows::row)
                .optional();
    }

    List<Row> after(String login, int limit) {
        return jdbc.sql(SELECT + "WHERE a.login > ? ORDER BY a.login LIMIT ?")
                .param(login)
                .param(limit)
                .query(AccountRows::row)
                .list();
    }

    boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM account.accounts)")
                .query(Boolean.class)
                .single();
    }

    /** @return false when the login is taken */
    boolean insert(String id, NewAccount account, String password, boolean oneTime, Instant at) {
        @Nullable ClusterId cluster = account.cluster();
        return jdbc.sql("""
                                INSERT INTO account.accounts (id, login, name, password, one_time, roles, cluster, created_at)
                                VALUES (?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?) ON CONFLICT (login) DO NOTHING
                                """)
                        .param(id)
                        .param(account.login())
                        .param(account.name())
                        .param(password)
                        .param(oneTime)
                        .param(account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                        .param(cluster == null ? null : cluster.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void password(String id, String hash, boolean oneTime) {
        jdbc.sql("UPDATE account.accounts SET password = ?, one_time = ? WHERE id = ?")
                .param(hash)
                .param(oneTime)
                .param(id)
                .update();
    }

    void locked(String id, boolean locked) {
        jdbc.sql("UPDATE account.accounts SET locked = ? WHERE id = ?")
                .param(locked)
                .param(id)
                .update();
    }

    void mandate(String id, Mandate mandate) {
        jdbc.sql("""
                        INSERT INTO account.mandates (account_id, uscc, from_day, until_day) VALUES (?, ?, ?, ?)
                            ON CONFLICT (account_id, uscc, from_day) DO UPDATE SET until_day = EXCLUDED.until_day
                        """)
                .param(id)
                .param(mandate.uscc().value())
                .param(mandate.from())
                .param(mandate.until())
                .update();
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        String cluster = rs.getString("cluster");
        Account account = new Account(
                rs.getString("id"),
                rs.getString("login"),
                rs.getString("name"),
                roles(rs.getArray("roles")),
                cluster == null ? null : new ClusterId(cluster),
                mandates(rs.getArray("mandates")),
                rs.getBoolean("one_time"),
                rs.getBoolean("locked"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant());
        return new Row(account, rs.getString("password"));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static List<Mandate> mandates(Array array) throws SQLException {
        List<Mandate> mandates = new ArrayList<>();
        for (String text : (String[]) array.getArray()) {
            String[] part = text.split("\\|", -1);
            mandates.add(new Mandate(
                    new Uscc(part[0]), LocalDate.parse(part[1]), part[2].isEmpty() ? null : LocalDate.parse(part[2])));
        }
        return List.copyOf(mandates);
    }
}
