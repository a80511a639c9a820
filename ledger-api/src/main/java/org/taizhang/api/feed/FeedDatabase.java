package org.taizhang.api.feed;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema {@code feed}: it belongs to the application's role, which migrates it before anything asks for it. */
@Component
class FeedDatabase {

    private final JdbcClient jdbc;

    FeedDatabase(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("feed")
                .locations("classpath:db/feed")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(dataSource);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
