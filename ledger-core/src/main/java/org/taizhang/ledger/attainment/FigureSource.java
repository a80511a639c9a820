package org.taizhang.ledger.attainment;

import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;

/** Where attainment takes its actual figures from: as known at one position, with what the asker may not see absent. */
@FunctionalInterface
public interface FigureSource {

    Figure figure(IndicatorCode code, Scope scope, Period period);
}
