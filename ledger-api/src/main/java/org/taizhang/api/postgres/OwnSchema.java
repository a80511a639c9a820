package org.taizhang.api.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A schema that belongs to the application's role, migrated before anything asks for it. */
public final class OwnSchema {

    private OwnSchema() {}

    /** @param schema also the folder of its migrations */
    public static JdbcClient migrated(DataSource dataSource, String schema) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
        return JdbcClient.create(dataSource);
    }
}
