package org.taizhang.projections.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.Formula;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.Term;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Loads all positions at once, and computes nothing but the asked indicator. */
public final class JdbcVintages implements VintageQueries {

    private final KnownAt known;

    public JdbcVintages(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.known = new KnownAt(dataSource, schema, positions);
    }

    @Override
    public List<List<Figure>> vintages(
            Scope scope, IndicatorCode code, Period from, Period to, List<Long> positions, Viewer viewer) {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        List<Period> periods = Period.range(from, to);
        Map<Long, Known> facts = known.load(scope, from, to, new TreeSet<>(positions), forms(code));
        List<List<Figure>> vintages = new ArrayList<>(positions.size());
        for (Long position : positions) {
            Figures figures = new Figures(Objects.requireNonNull(facts.get(position)), viewer.unsuppressed());
            vintages.add(periods.stream()
                    .map(period -> figures.figure(code, scope, period))
                    .toList());
        }
        return vintages;
    }

    /** Whose reports the indicator rests on, completeness included. */
    private static Set<FormCode> forms(IndicatorCode code) {
        Formula formula = Formula.of(code);
        Set<FormCode> forms = EnumSet.noneOf(FormCode.class);
        form(formula.numerator()).ifPresent(forms::add);
        @Nullable Term denominator = formula.denominator();
        if (denominator != null) {
            form(denominator).ifPresent(forms::add);
        }
        Optional.ofNullable(formula.form()).ifPresent(forms::add);
        return forms;
    }

    private static Optional<FormCode> form(Term term) {
        if (term.statedByTowns()) {
            return Optional.of(FormCode.DEVELOPMENT);
        }
        return switch (term) {
            case HEADCOUNT, AVERAGE_PERSONS -> Optional.of(FormCode.EMPLOYMENT);
            case OCCUPIED, IDLE, OCCUPIED_LESS_PRODUCTIVE -> Optional.of(FormCode.LAND_USE);
            case PLANNED_USABLE_SHARE, ENTERPRISES, INDIVIDUALS, ABOVE_SCALE, DUE, FILED_BY_CLOSE, FILED_ON_TIME ->
                Optional.empty();
            default -> Optional.of(FormCode.OUTPUT);
        };
    }
}
