package org.taizhang.ledger.indicator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * All figures as known at one position. {@code all} is the sum of numerators over the sum of denominators, never a mean
 * of ratios. Remembers what it computed; not for several threads.
 */
public final class Figures {

    private final Terms terms;
    private final boolean unsuppressed;
    private final Map<Asked, Figure> computed = new HashMap<>();

    private record Asked(IndicatorCode code, Scope scope, Period period) {}

    /** @param unsuppressed withhold nothing: for those who see single filings anyway */
    public Figures(Known known, boolean unsuppressed) {
        this.terms = new Terms(known);
        this.unsuppressed = unsuppressed;
    }

    public Figure figure(IndicatorCode code, Scope scope, Period period) {
        Asked asked = new Asked(code, scope, period);
        Figure figure = computed.get(asked);
        if (figure == null) {
            figure = compute(asked, Formula.of(code));
            computed.put(asked, figure);
        }
        return figure;
    }

    /** A term as it enters the formula, or is shown beside it; withheld like a figure. */
    public Quantity quantity(IndicatorCode code, Term term, Scope scope, Period period) {
        FormCode form = Formula.of(code).form();
        Quantity quantity = terms.quantity(term, form, scope, period);
        boolean oneHidden = scope.all()
                && terms.clusters().stream()
                                .filter(c -> terms.quantity(term, form, Scope.of(c), period)
                                        .hidden())
                                .count()
                        == 1;
        boolean withheld = !unsuppressed && quantity.value() != null && (quantity.hidden() || oneHidden);
        return withheld ? Quantity.absent(Absence.SUPPRESSED) : quantity;
    }

    /**
     * Share of a cluster's figure, from 0 to 1, that rests on what is not final: of reports, by their number, those that are
     * missing, not accepted or of an open window; of a ratio, the larger share of its two parts.
     */
    public Fraction open(IndicatorCode code, ClusterId cluster, Period period) {
        Formula formula = Formula.of(code);
        Fraction top = terms.open(formula.numerator(), formula.form(), cluster, period);
        return formula.denominator() == null
                ? top
                : top.max(terms.open(formula.denominator(), formula.form(), cluster, period));
    }

    private Figure compute(Asked asked, Formula formula) {
        Scope scope = asked.scope();
        Period period = asked.period();
        Coverage coverage = terms.coverage(formula, scope, period);
        Quantity top = terms.quantity(formula.numerator(), formula.form(), scope, period);
        Quantity bottom = formula.denominator() == null
                ? null
                : terms.quantity(formula.denominator(), formula.form(), scope, period);
        Absence absence = top.absence() != null || bottom == null ? top.absence() : bottom.absence();
        if (absence == null && hidden(formula, scope, period, top, bottom)) {
            absence = Absence.SUPPRESSED;
        }
        if (absence == null && bottom != null && zero(bottom)) {
            absence = formula.whenZero();
        }
        if (absence != null || top.value() == null) {
            Absence why = absence == null ? Absence.NOT_FILED : absence;
            Set<Mark> marks = why == Absence.SUPPRESSED
                    ? marks(formula, period, top, bottom)
                    : terms.open(formula, scope, period) ? Set.of(Mark.PROVISIONAL) : Set.of();
            return new Figure(asked.code(), scope, period, null, why, marks, coverage, missing(formula, scope, period));
        }
        Fraction value = formula.apply(top.value(), bottom == null ? null : bottom.value(), period.cumulativeMonths());
        return new Figure(
                asked.code(),
                scope,
                period,
                value,
                null,
                marks(formula, period, top, bottom),
                coverage,
                Collections.emptySortedSet());
    }

    /** For {@code all} also when exactly one cluster's part is hidden: it could be had by subtraction. */
    private boolean hidden(Formula formula, Scope scope, Period period, Quantity top, @Nullable Quantity bottom) {
        if (unsuppressed) {
            return false;
        }
        return hidden(top, bottom)
                || scope.all()
                        && parts(formula, period).stream()
                                        .filter(part -> hidden(part.top, part.bottom))
                                        .count()
                                == 1;
    }

    private static boolean hidden(Quantity top, @Nullable Quantity bottom) {
        return top.hidden() || bottom != null && bottom.hidden();
    }

    private static boolean zero(Quantity bottom) {
        return bottom.value() != null && bottom.value().numerator().signum() == 0;
    }

    private static Set<Mark> marks(Formula formula, Period period, Quantity top, @Nullable Quantity bottom) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(top.marks());
        if (bottom != null) {
            marks.addAll(bottom.marks());
        }
        if (formula.annualised() && period.cumulativeMonths() < 12) {
            marks.add(Mark.ANNUALISED);
        }
        return marks;
    }

    private SortedSet<ClusterId> missing(Formula formula, Scope scope, Period period) {
        SortedSet<ClusterId> missing = new TreeSet<>();
        if (scope.all()) {
            parts(formula, period).stream().filter(Part::missing).forEach(part -> missing.add(part.cluster));
        }
        return missing;
    }

    /** One cluster's side of a formula. */
    private record Part(
            ClusterId cluster, Quantity top, @Nullable Quantity bottom) {
        boolean missing() {
            return top.value() == null || bottom != null && bottom.value() == null;
        }
    }

    private List<Part> parts(Formula formula, Period period) {
        Term below = formula.denominator();
        return terms.clusters().stream()
                .map(c -> new Part(
                        c,
                        terms.quantity(formula.numerator(), formula.form(), Scope.of(c), period),
                        below == null ? null : terms.quantity(below, formula.form(), Scope.of(c), period)))
                .toList();
    }
}
