package org.taizhang.ledger.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * Every figure computed anew from all events, slowly and plainly: what the fast ones are compared with. It shares the
 * list of formulas with them and nothing else.
 */
public final class ReferenceFigures {

    private final ReferenceLedger ledger;
    private final ReferenceSums sums;

    /** @param events all up to the position asked */
    public ReferenceFigures(List<? extends LedgerEvent> events) {
        this.ledger = new ReferenceLedger(events);
        this.sums = new ReferenceSums(ledger);
    }

    public Figure figure(IndicatorCode code, Scope scope, Period period, boolean unsuppressed) {
        Formula formula = Formula.of(code);
        List<ClusterId> clusters = scope.cluster().map(List::of).orElse(ledger.clusters());
        List<Side> sides = new ArrayList<>();
        for (ClusterId cluster : clusters) {
            sides.add(side(formula, List.of(cluster), period));
        }
        Side whole = scope.all() ? side(formula, clusters, period) : sides.get(0);
        Coverage coverage = Coverage.NONE;
        SortedSet<ClusterId> missing = new TreeSet<>();
        for (int i = 0; i < clusters.size(); i++) {
            int unknown = sums.unknown(formula.numerator(), clusters.get(i), period);
            coverage = coverage.plus(ledger.coverage(formula.form(), clusters.get(i), period, unknown));
            if (scope.all() && sides.get(i).absence() != null) {
                missing.add(clusters.get(i));
            }
        }
        Absence absence = scope.all() ? absence(formula, clusters, period) : whole.absence();
        if (absence == null && !unsuppressed) {
            long hidden = sides.stream().filter(Side::hidden).count();
            absence = whole.hidden() || scope.all() && hidden == 1 ? Absence.SUPPRESSED : null;
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        sides.forEach(s -> marks.addAll(s.top().marks));
        sides.stream().map(Side::bottom).filter(Objects::nonNull).forEach(b -> marks.addAll(b.marks));
        if (formula.annualised() && period.month() < 12) {
            marks.add(Mark.ANNUALISED);
        }
        if (absence == null && whole.bottom() != null && whole.bottom().value.signum() == 0) {
            absence = formula.whenZero();
        }
        if (absence != null) {
            return new Figure(
                    code,
                    scope,
                    period,
                    null,
                    absence,
                    absence == Absence.SUPPRESSED
                            ? marks
                            : ledger.open(formula.form(), clusters, period) ? Set.of(Mark.PROVISIONAL) : Set.of(),
                    coverage,
                    missing);
        }
        Fraction bottom = whole.bottom() == null ? null : whole.bottom().fraction();
        Fraction value = formula.apply(whole.top().fraction(), bottom, period.month());
        return new Figure(code, scope, period, value, null, marks, coverage, missing);
    }

    /** One clusters' part is missing, or every one for the same reason. Numerators are asked first. */
    private @Nullable Absence absence(Formula formula, List<ClusterId> clusters, Period period) {
        for (Term term : Objects.isNull(formula.denominator())
                ? List.of(formula.numerator())
                : List.of(formula.numerator(), formula.denominator())) {
            List<Absence> reasons = clusters.stream()
                    .map(c -> sums.sum(term, formula.form(), List.of(c), period).absence)
                    .filter(Objects::nonNull)
                    .toList();
            if (!reasons.isEmpty()) {
                boolean common = reasons.size() == clusters.size()
                        && reasons.stream().distinct().count() == 1;
                return common ? reasons.get(0) : Absence.CLUSTER_MISSING;
            }
        }
        return clusters.isEmpty() ? Absence.CLUSTER_MISSING : null;
    }

    private Side side(Formula formula, List<ClusterId> clusters, Period period) {
        Term below = formula.denominator();
        return new Side(
                sums.sum(formula.numerator(), formula.form(), clusters, period),
                below == null ? null : sums.sum(below, formula.form(), clusters, period));
    }

    private record Side(Sum top, @Nullable Sum bottom) {

        @Nullable
        Absence absence() {
            return top.absence != null || bottom == null ? top.absence : bottom.absence;
        }

        boolean hidden() {
            return top.hidden || bottom != null && bottom.hidden;
        }
    }

    /** @param value numerator over a common whole denominator */
    record Sum(BigDecimal value, int over, @Nullable Absence absence, boolean hidden, Set<Mark> marks) {

        static Sum absent(Absence why) {
            return new Sum(BigDecimal.ZERO, 1, why, false, Set.of());
        }

        Fraction fraction() {
            return new Fraction(value, BigDecimal.valueOf(over));
        }
    }
}
