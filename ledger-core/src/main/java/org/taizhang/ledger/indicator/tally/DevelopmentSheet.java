package org.taizhang.ledger.indicator.tally;

import java.util.HashMap;
import java.util.Map;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;

/** The newest development report of every cluster and period. */
final class DevelopmentSheet {

    private final Sink sink;
    private final Map<Place, Past.Development> newest = new HashMap<>();

    private record Place(ClusterId cluster, Period period) {
        static Place of(DevelopmentEvent event) {
            return new Place(event.cluster(), event.period());
        }
    }

    DevelopmentSheet(Sink sink, Iterable<Past.Development> past) {
        this.sink = sink;
        past.forEach(d -> newest.put(new Place(d.cluster(), d.period()), d));
    }

    void filed(long position, DevelopmentFiled event) {
        Past.Development before = newest.get(Place.of(event));
        Arrival first = before == null ? event.arrival() : before.statement().first();
        put(position, event, DevelopmentStatement.of(event, first));
    }

    /** A later revision waits for a confirmation of its own; confirming the one before changes nothing. */
    void confirmed(long position, DevelopmentConfirmed event) {
        Past.Development before = newest.get(Place.of(event));
        if (before != null && before.revision() == event.revision()) {
            put(position, event, before.statement().confirm());
        }
    }

    private void put(long position, DevelopmentEvent event, DevelopmentStatement statement) {
        Past.Development now = new Past.Development(event.cluster(), event.period(), event.revision(), statement);
        newest.put(Place.of(event), now);
        sink.development(position, now);
    }
}
