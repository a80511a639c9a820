package org.taizhang.api.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.postgres.DatabaseAccess.Login;
import org.taizhang.projections.store.LedgerMigration;
import org.taizhang.projections.store.OwnerRoleCheck;

/** The ledger's database, embedded or the user's own, migrated before anybody sees it; and the pools on it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** What is asked often is in memory: going down an index costs little more there than reading on. */
    private static final String PAGES_AT_HAND = "SET random_page_cost = 1.1";

    /** Bounds every appending transaction, and with it how long a forgotten one can hold up the sequencer. */
    private static final String TRANSACTION_LIMIT = "SET transaction_timeout = '30s'";

    @Bean
    @Conditional(NoServerOfTheUser.class)
    EmbeddedPostgres embeddedPostgres(TaizhangProperties properties) {
        DataDirectory directory = new DataDirectory(properties.data());
        return properties.attach()
                ? EmbeddedPostgres.attachOrStart(directory, properties.programs())
                : EmbeddedPostgres.start(directory, properties.programs());
    }

    @Bean
    DatabaseAccess databaseAccess(ObjectProvider<EmbeddedPostgres> embedded, Environment environment) {
        EmbeddedPostgres postgres = embedded.getIfAvailable();
        DatabaseAccess access = postgres == null ? serverOfTheUser(environment) : postgres.access();
        migrate(access);
        return access;
    }

    /**
     * For everything that appends: to the ledger and to the accounts. A role that could alter what was recorded is
     * refused, unless that was allowed.
     */
    @Bean
    @Primary
    HikariDataSource appending(DatabaseAccess access, TaizhangProperties properties) {
        HikariConfig config = pool("appending", access);
        config.setConnectionInitSql(TRANSACTION_LIMIT);
        HikariDataSource pool = new HikariDataSource(config);
        if (!properties.allowOwnerRole()) {
            OwnerRoleCheck.finding(pool).ifPresent(finding -> {
                pool.close();
                throw new PostgresFailure(finding.zh() + System.lineSeparator() + finding.en());
            });
        }
        return pool;
    }

    /** For queries, and for the read models' own long transactions. */
    @Bean(defaultCandidate = false)
    HikariDataSource reading(DatabaseAccess access) {
        HikariConfig config = pool("reading", access);
        config.setConnectionInitSql(PAGES_AT_HAND);
        return new HikariDataSource(config);
    }

    private static HikariConfig pool(String name, DatabaseAccess access) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(access.url());
        config.setUsername(access.app().user());
        config.setPassword(access.app().password());
        config.setMaximumPoolSize(32);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "taizhang " + name);
        return config;
    }

    private static DatabaseAccess serverOfTheUser(Environment environment) {
        Login app = new Login(
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
        Login owner = new Login(
                environment.getProperty("spring.flyway.user", app.user()),
                environment.getProperty("spring.flyway.password", app.password()));
        return new DatabaseAccess(environment.getRequiredProperty("spring.datasource.url"), owner, app);
    }

    private static void migrate(DatabaseAccess access) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(access.url());
        owner.setUser(access.owner().user());
        owner.setPassword(access.owner().password());
        LedgerMigration.migrate(owner, access.app().user());
    }
}
