package org.taizhang.projections.indicator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Figures computed from the statements at hand, each time anew: verifications rest on it. */
public final class JdbcIndicators implements IndicatorQueries {

    private static final int YEARS_MAX = 10;

    private final KnownAt known;

    public JdbcIndicators(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.known = new KnownAt(dataSource, schema, positions);
    }

    @Override
    public FigureTable table(Scope scope, Period from, Period to, long position, Viewer viewer) {
        KnownFigures figures = figures(scope, from, to, position);
        FigureSource seen = figures.seenBy(viewer);
        List<Period> periods = Period.range(from, to);
        Map<IndicatorCode, List<Figure>> rows = new EnumMap<>(IndicatorCode.class);
        for (IndicatorCode code : IndicatorCode.values()) {
            rows.put(
                    code,
                    periods.stream()
                            .map(period -> seen.figure(code, scope, period))
                            .toList());
        }
        return new FigureTable(
                scope, periods, position, position == 0 ? null : figures.knownAt(), Collections.unmodifiableMap(rows));
    }

    @Override
    public KnownFigures figures(Scope scope, Period from, Period to, long position) {
        if (to.compareTo(from) < 0 || to.year() - from.year() > YEARS_MAX) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        return new KnownFigures(known.load(scope, from, to, position));
    }
}
