package org.taizhang.projections.indicator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.read.Turns;

/** Plans, mapping and path bases in force at a position. There are few, so all that were asked for are kept. */
public final class PlansAt implements PlanQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Turns turns;
    private final Map<Long, Plans> kept = new ConcurrentHashMap<>();

    public PlansAt(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.turns = new Turns(dataSource, schema, "plans");
    }

    @Override
    public Plans at(long position) {
        long since = turns.since(position);
        return since == 0 ? Plans.NONE : kept.computeIfAbsent(since, this::read);
    }

    private Plans read(long position) {
        String state = jdbc.sql("SELECT state FROM " + schema.name() + ".plans WHERE position = ?")
                .param(position)
                .query(String.class)
                .single();
        return StateJson.read(state, Plans.class);
    }
}
