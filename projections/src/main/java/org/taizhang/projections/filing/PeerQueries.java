package org.taizhang.projections.filing;

import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Peers;

/** What the reports of a cluster that count come to, as known at a position. Who may see it is decided before asking. */
public interface PeerQueries {

    /** Land use is that of the latest report of the year up to the period. */
    Peers peers(ClusterId cluster, Period period, long position);
}
