package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.ledger.registry.Uscc;

/** How far requests for a correction are, as known at a position. Who may see them is decided before asking. */
public interface CorrectionQueries {

    /**
     * In the order of their latest steps.
     *
     * @param usccs only theirs; null for everybody's
     * @param after position of the last one of the page before; 0 for the first page
     * @param limit 1 … 500
     */
    Page list(@Nullable Collection<Uscc> usccs, Set<State> states, long after, int limit, long position);

    /**
     * @param position and {@code since}: of the latest step
     * @param actor who took it
     */
    record Step(
            Uscc uscc,
            FormCode form,
            Period period,
            int correction,
            State state,
            long position,
            String actor,
            Instant since) {}

    /** @param next cursor of the next page; null on the last */
    record Page(List<Step> items, @Nullable Long next) {}
}
