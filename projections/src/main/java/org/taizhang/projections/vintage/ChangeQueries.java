package org.taizhang.projections.vintage;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.LedgerEvent;

/** The events between two positions that concern a cluster, or all. */
public interface ChangeQueries {

    /** How many of each kind; kinds without any are left out. */
    SortedMap<EventKind, Long> counts(Between between);

    /**
     * Those that are open to somebody, the newest last.
     *
     * @param after position of the last event of the page before; 0 for the first page
     * @param limit 1 … 500
     */
    Page page(Between between, Openness open, long after, int limit);

    /**
     * @param complete every event is open to the asker
     * @param next position after which the next page begins; null on the last
     */
    record Page(
            boolean complete,
            List<Happening> events,
            @Nullable Long next) {}

    /**
     * @param cluster null for what concerns no single one
     * @param name of the enterprise in the last period, as known in the end; null when the event is about none
     */
    record Happening(
            long position,
            String eventId,
            EventKind kind,
            @Nullable ClusterId cluster,
            @Nullable String name,
            LedgerEvent event) {}
}
