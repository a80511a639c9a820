package org.taizhang.projections.development;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.projections.filing.Unchecked;

/** Reports of towns as known at a position. */
public interface DevelopmentQueries {

    /** The newest revision; empty when nothing was filed by then. */
    Optional<Revision> current(ClusterId cluster, Period period, long position);

    /** All revisions, newest first. */
    List<Revision> history(ClusterId cluster, Period period, long position);

    /** Checks that could not be evaluated, as long as a newest revision waits for its confirmation; by rule. */
    List<Unchecked> unchecked();

    /** @param confirmed null while provisional */
    record Revision(
            long position,
            String eventId,
            DevelopmentFiled filed,
            @Nullable DevelopmentConfirmed confirmed) {}
}
