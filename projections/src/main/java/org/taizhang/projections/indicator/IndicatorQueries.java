package org.taizhang.projections.indicator;

import java.util.Map;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;

/** Every indicator by period, as known at a position. */
public interface IndicatorQueries {

    /**
     * @param to not before {@code from}, at most ten years after it
     * @param position 0 … the position the figures have reached
     */
    FigureTable table(Scope scope, Period from, Period to, long position, Viewer viewer);

    /** Of every indicator of a cluster in one period, the share that is not final: {@link Figures#open}. */
    Map<IndicatorCode, Fraction> open(ClusterId cluster, Period at, long position);
}
