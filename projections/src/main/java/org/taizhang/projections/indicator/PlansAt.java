package org.taizhang.projections.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.Lru;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;

/**
 * Plans, mapping and path bases in force at a position. There are few, so all that were asked for are kept; and what was in
 * force at a position never changes, so the last positions asked of are kept too.
 */
public final class PlansAt implements PlanQueries {

    private static final int POSITIONS_MAX = 1000;

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Map<Long, Plans> kept = new ConcurrentHashMap<>();
    private final Lru<Long, Plans> at = new Lru<>(POSITIONS_MAX);

    public PlansAt(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
    }

    @Override
    public Plans at(long position) {
        Plans known = at.get(position);
        if (known == null) {
            known = find(position);
            at.put(position, known);
        }
        return known;
    }

    private Plans find(long position) {
        Optional<Long> since = jdbc.sql("SELECT position FROM " + schema.name()
                        + ".plans WHERE position <= ? ORDER BY position DESC LIMIT 1")
                .param(position)
                .query(Long.class)
                .optional();
        return since.map(p -> kept.computeIfAbsent(p, this::read)).orElse(Plans.NONE);
    }

    private Plans read(long position) {
        String state = jdbc.sql("SELECT state FROM " + schema.name() + ".plans WHERE position = ?")
                .param(position)
                .query(String.class)
                .single();
        return StateJson.read(state, Plans.class);
    }
}
