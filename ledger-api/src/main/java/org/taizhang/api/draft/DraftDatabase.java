package org.taizhang.api.draft;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code draft}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class DraftDatabase {

    private final JdbcClient jdbc;

    DraftDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "draft");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
