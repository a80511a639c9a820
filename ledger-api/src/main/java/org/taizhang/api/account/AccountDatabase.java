package org.taizhang.api.account;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema {@code account}: it belongs to the application's role, which migrates it before anything asks for it. */
final class AccountDatabase {

    private final JdbcClient jdbc;

    AccountDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("account")
                .locations("classpath:db/account")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
