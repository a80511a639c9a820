package org.taizhang.projections.indicator;

import java.util.List;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.vintage.Replay;

/** For asking what figures would be if only some of the events between two positions had been recorded. */
public interface ReplayQueries {

    /** All events after the one position, up to the other, in order. */
    List<LedgerEvent> events(long after, long until);

    /**
     * What the figures of all clusters are computed from at the earlier position; deadlines and extensions as they stood at
     * the later one.
     *
     * @param first of the periods whose figures will be asked, and those of the December before
     * @param last of them
     */
    Replay replay(Period first, Period last, long earlier, long later);
}
