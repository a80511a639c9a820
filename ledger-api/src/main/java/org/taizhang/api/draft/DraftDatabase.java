package org.taizhang.api.draft;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema {@code draft}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class DraftDatabase {

    private final JdbcClient jdbc;

    DraftDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("draft")
                .locations("classpath:db/draft")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
