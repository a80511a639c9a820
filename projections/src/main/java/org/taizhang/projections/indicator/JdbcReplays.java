package org.taizhang.projections.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.vintage.Replay;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.store.StoredEvents;

/** Begins with the statements in the tables, and lets a tally go on in memory. */
public final class JdbcReplays implements ReplayQueries {

    private static final long AT_ONCE = 1_000;

    private final DataSource dataSource;
    private final ReadSchema schema;
    private final StoredEvents events;
    private final KnownAt known;

    public JdbcReplays(DataSource dataSource, ReadSchema schema, Positions positions, StoredEvents events) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.events = events;
        this.known = new KnownAt(dataSource, schema, positions);
    }

    @Override
    public List<LedgerEvent> events(long after, long until) {
        List<LedgerEvent> all = new ArrayList<>();
        for (long from = after + 1; from <= until; from += AT_ONCE) {
            long to = Math.min(until, from + AT_ONCE - 1);
            Map<Long, LedgerEvent> part =
                    events.at(LongStream.rangeClosed(from, to).boxed().toList());
            all.addAll(new TreeMap<>(part).values());
        }
        return all;
    }

    @Override
    public Replay replay(Period first, Period last, long earlier, long later) {
        Period from = Period.december(first.year() - 1);
        Known then = known.load(Scope.ALL, from, last, earlier);
        Known now = known.load(Scope.ALL, from, last, later);
        return new Replay(
                new Known(then.statements(), then.plans(), now.extensions(), now.at()),
                new JdbcPast(dataSource, schema.name(), earlier));
    }
}
