package org.taizhang.api.filing.evidence;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code evidence}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class EvidenceDatabase {

    private final JdbcClient jdbc;

    EvidenceDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "evidence");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
