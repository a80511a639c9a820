package org.taizhang.api.integrity;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code integrity}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class InterferenceDatabase {

    private final JdbcClient jdbc;

    InterferenceDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "integrity");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
