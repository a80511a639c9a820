package org.taizhang.api.integrity;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema {@code integrity}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class InterferenceDatabase {

    private final JdbcClient jdbc;

    InterferenceDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("integrity")
                .locations("classpath:db/integrity")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
