package org.taizhang.projections.transparency;

import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries out the erasures of salts that were decided; the database refuses any other. */
final class Erasures {

    private final JdbcClient jdbc;

    Erasures(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** @param events whose salt is gone by decision */
    void carryOut(Set<String> events) {
        if (!events.isEmpty()) {
            jdbc.sql(
                            "UPDATE ledger.positions p SET salt = NULL FROM ledger.events e"
                                    + " WHERE e.global_index = p.global_index AND p.salt IS NOT NULL AND e.event_id = ANY (CAST(:events AS uuid[]))")
                    .param("events", events.toArray(String[]::new))
                    .update();
        }
    }
}
