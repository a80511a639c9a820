package org.taizhang.api.imports;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code imports}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class ImportDatabase {

    private final JdbcClient jdbc;

    ImportDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "imports");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
