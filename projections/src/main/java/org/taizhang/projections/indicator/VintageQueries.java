package org.taizhang.projections.indicator;

import java.util.List;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;

/** One indicator as it was known at several positions. */
public interface VintageQueries {

    /**
     * @param to not before {@code from}
     * @param positions each at most the position the figures have reached
     * @return for each position, in the order asked, one figure per period
     */
    List<List<Figure>> vintages(
            Scope scope, IndicatorCode code, Period from, Period to, List<Long> positions, Viewer viewer);
}
