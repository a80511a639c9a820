package org.taizhang.api.imports;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema {@code imports}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class ImportDatabase {

    private final JdbcClient jdbc;

    ImportDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("imports")
                .locations("classpath:db/imports")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
