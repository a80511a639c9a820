package org.taizhang.ledger.assessment.change;

import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.window.Extensions;

/** Figures that follow events one by one. */
public interface Following {

    void take(LedgerEvent event);

    /** True values after the events taken so far; of no use when more are taken. */
    FigureSource figures();

    /** Granted by then. */
    Extensions extensions();
}
