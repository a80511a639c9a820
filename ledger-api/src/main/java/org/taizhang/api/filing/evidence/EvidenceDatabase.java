package org.taizhang.api.filing.evidence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema {@code evidence}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class EvidenceDatabase {

    private final JdbcClient jdbc;

    EvidenceDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("evidence")
                .locations("classpath:db/evidence")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
