package org.taizhang.projections.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code ledger} up to this version. Run as the role that owns it, never as the application's. */
public final class LedgerMigration {

    public static final String SCHEMA = "ledger";

    private LedgerMigration() {}

    /** @param appRole the database role the application runs as; it is granted what it needs and nothing more */
    public static void migrate(DataSource owner, String appRole) {
        Flyway.configure(LedgerMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas(SCHEMA)
                .locations("classpath:org/taizhang/projections/store/migration")
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate();
    }
}
