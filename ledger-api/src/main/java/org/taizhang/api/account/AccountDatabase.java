package org.taizhang.api.account;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code account}: it belongs to the application's role, which migrates it before anything asks for it. */
final class AccountDatabase {

    private final JdbcClient jdbc;

    AccountDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "account");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
