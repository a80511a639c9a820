package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Query;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.ledger.registry.Uscc;

/** What was asked about reports, as known at a position. Who may see it is decided before asking. */
public interface ThreadQueries {

    /** Everything that was ever asked about a report, by number. */
    List<Query> of(Uscc uscc, FormCode form, Period period, long position);

    /**
     * Threads that are not settled, in the order of their latest entries.
     *
     * @param latest what the latest entry is: {@code ASKED} waits for the unit, {@code ANSWERED} for who asked
     * @param after position of the last one of the page before; 0 for the first page
     * @param limit 1 … 500
     */
    Page waiting(Whose whose, Act latest, long after, int limit, long position);

    /**
     * @param usccs only theirs; null for everybody's
     * @param clusters only reports filed under one of them; null for any
     */
    record Whose(@Nullable Collection<Uscc> usccs, @Nullable Collection<ClusterId> clusters) {

        public static final Whose ALL = new Whose(null, null);

        public static Whose enterprises(Collection<Uscc> usccs) {
            return new Whose(usccs, null);
        }

        public static Whose cluster(ClusterId cluster) {
            return new Whose(null, List.of(cluster));
        }
    }

    /**
     * @param position of the latest entry
     * @param latest its words; null where a revision is the answer
     */
    record Waiting(
            Uscc uscc,
            FormCode form,
            Period period,
            ClusterId cluster,
            int query,
            String item,
            String column,
            long position,
            Instant since,
            @Nullable String latest) {}

    /** @param next cursor of the next page; null on the last */
    record Page(List<Waiting> items, @Nullable Long next) {}
}
