package org.taizhang.api.feed;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.api.postgres.OwnSchema;

/** The schema {@code feed}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class FeedDatabase {

    private final JdbcClient jdbc;

    FeedDatabase(DataSource dataSource) {
        this.jdbc = OwnSchema.migrated(dataSource, "feed");
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
