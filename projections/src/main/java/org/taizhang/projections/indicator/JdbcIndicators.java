package org.taizhang.projections.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
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
        if (to.compareTo(from) < 0 || to.year() - from.year() > YEARS_MAX) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        Known facts = known.load(scope, from, to, position);
        Figures figures = new Figures(facts, viewer.unsuppressed());
        List<Period> periods = Period.range(from, to);
        Map<IndicatorCode, List<Figure>> rows = new EnumMap<>(IndicatorCode.class);
        for (IndicatorCode code : IndicatorCode.values()) {
            List<Figure> row = new ArrayList<>(periods.size());
            for (Period period : periods) {
                row.add(figures.figure(code, scope, period));
            }
            rows.put(code, List.copyOf(row));
        }
        return new FigureTable(
                scope, periods, position, position == 0 ? null : facts.at(), Collections.unmodifiableMap(rows));
    }

    @Override
    public Map<IndicatorCode, Fraction> open(ClusterId cluster, Period at, long position) {
        Figures figures = new Figures(known.load(Scope.of(cluster), at, at, position), true);
        Map<IndicatorCode, Fraction> open = new EnumMap<>(IndicatorCode.class);
        for (IndicatorCode code : IndicatorCode.values()) {
            open.put(code, figures.open(code, cluster, at));
        }
        return open;
    }
}
