package org.taizhang.projections.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;

/**
 * @param knownAt the greatest {@code recordedAt} up to the position; null at position 0
 * @param figures for every code, one figure per period
 */
public record FigureTable(
        Scope scope,
        List<Period> periods,
        long position,
        @Nullable Instant knownAt,
        Map<IndicatorCode, List<Figure>> figures) {

    public List<Figure> row(IndicatorCode code) {
        return Objects.requireNonNull(figures.get(code));
    }

    /** @throws IndexOutOfBoundsException for a period outside the table */
    public Figure figure(IndicatorCode code, Period period) {
        return row(code).get(periods.indexOf(period));
    }
}
