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
import org.taizhang.projections.read.Lru;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Figures computed from the statements at hand. Those of a position never change: the last tables asked for are kept. */
public final class JdbcIndicators implements IndicatorQueries {

    private static final int YEARS_MAX = 10;
    /** Of a year, about 100 kB each. */
    private static final int TABLES_MAX = 200;

    private final KnownAt known;
    private final Lru<Question, FigureTable> kept = new Lru<>(TABLES_MAX);

    private record Question(Scope scope, Period from, Period to, long position, boolean unsuppressed) {}

    public JdbcIndicators(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.known = new KnownAt(dataSource, schema, positions);
    }

    @Override
    public FigureTable table(Scope scope, Period from, Period to, long position, Viewer viewer) {
        if (to.compareTo(from) < 0 || to.year() - from.year() > YEARS_MAX) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        Question question = new Question(scope, from, to, position, viewer.unsuppressed());
        FigureTable table = kept.get(question);
        if (table == null) {
            table = compute(question);
            kept.put(question, table);
        }
        return table;
    }

    private FigureTable compute(Question asked) {
        Known facts = known.load(asked.scope(), asked.from(), asked.to(), asked.position());
        Figures figures = new Figures(facts, asked.unsuppressed());
        List<Period> periods = Period.range(asked.from(), asked.to());
        Map<IndicatorCode, List<Figure>> rows = new EnumMap<>(IndicatorCode.class);
        for (IndicatorCode code : IndicatorCode.values()) {
            List<Figure> row = new ArrayList<>(periods.size());
            for (Period period : periods) {
                row.add(figures.figure(code, asked.scope(), period));
            }
            rows.put(code, List.copyOf(row));
        }
        return new FigureTable(
                asked.scope(),
                periods,
                asked.position(),
                asked.position() == 0 ? null : facts.at(),
                Collections.unmodifiableMap(rows));
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
