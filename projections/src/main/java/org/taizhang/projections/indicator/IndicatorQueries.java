package org.taizhang.projections.indicator;

import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** Every indicator by period, as known at a position. */
public interface IndicatorQueries {

    /**
     * @param to not before {@code from}, at most ten years after it
     * @param position 0 … the position the figures have reached
     */
    FigureTable table(Scope scope, Period from, Period to, long position, Viewer viewer);

    /** The same, one figure at a time, each only when it is asked for; of {@code all}, those of its clusters too. */
    KnownFigures figures(Scope scope, Period from, Period to, long position);
}
