package org.taizhang.ledger.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * Stocks that towns state of their cluster; never suppressed. What is not filed is carried, three periods at most, and not
 * into a period that has not begun; past a report that is due and missing it is provisional.
 */
record AreaTerms(Known known) implements TermSource {

    static final int CARRIED_AT_MOST = 3;
    private static final Fraction SQUARE_METRES_PER_MU = Fraction.of(2000, 3);

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        boolean missing = false;
        for (int back = 0; back <= CARRIED_AT_MOST && known.begun(period); back++) {
            Quantity stated = stated(term, cluster, period.plus(-back), back > 0);
            Fraction value = stated.value();
            if (value != null) {
                return missing || known.open(FormCode.DEVELOPMENT, cluster, period)
                        ? provisional(value, stated.marks())
                        : stated;
            }
            missing = missing || known.due(FormCode.DEVELOPMENT, cluster, period.plus(-back)) > 0;
        }
        return Quantity.absent(Absence.NOT_FILED);
    }

    private static Quantity provisional(Fraction value, Set<Mark> marks) {
        Set<Mark> more = EnumSet.of(Mark.PROVISIONAL);
        more.addAll(marks);
        return Quantity.of(value, false, more);
    }

    /** As the plan assumes it, by its next target year. */
    Quantity planned(Scope scope, Period period) {
        return known.plans()
                .current()
                .flatMap(plan -> plan.target(scope, targetYear(plan, period), TargetColumn.USABLE_SHARE))
                .map(target -> Quantity.of(target.value(), false, Set.of()))
                .orElse(Quantity.absent(Absence.NO_TARGET));
    }

    private static int targetYear(Plan plan, Period period) {
        List<Integer> years = plan.targetYears();
        return years.stream()
                .filter(year -> year >= period.year())
                .findFirst()
                .orElseGet(() -> years.isEmpty() ? period.year() : years.get(years.size() - 1));
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return of(term, cluster, period).value() == null ? 1 : 0;
    }

    /** A value that is carried past a report that is due rests on a missing one. */
    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        for (int back = 0; back <= CARRIED_AT_MOST; back++) {
            Period at = period.plus(-back);
            Quantity stated = stated(term, cluster, at, back > 0);
            if (stated.value() != null) {
                return stated.marks().contains(Mark.PROVISIONAL) ? Fraction.ONE : Fraction.ZERO;
            }
            if (known.due(FormCode.DEVELOPMENT, cluster, at) > 0) {
                return Fraction.ONE;
            }
        }
        return Fraction.ONE;
    }

    private Quantity stated(Term term, ClusterId cluster, Period period, boolean carried) {
        DevelopmentStatement report =
                known.statements().development(cluster, period).orElse(null);
        if (report == null) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (carried) {
            marks.add(Mark.CARRIED);
        }
        if (!report.confirmed()) {
            marks.add(Mark.PROVISIONAL);
        }
        BigDecimal mu = mu(term, report);
        if (mu != null) {
            return Quantity.of(inUnitOf(term, mu), false, marks);
        }
        BigDecimal builtUp = report.builtUp();
        Optional<Fraction> share = usableShare(cluster, period);
        if (term != Term.PRODUCTIVE || builtUp == null || share.isEmpty()) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        marks.add(Mark.DERIVED);
        return Quantity.of(Fraction.whole(builtUp).times(share.get()), false, marks);
    }

    private Optional<Fraction> usableShare(ClusterId cluster, Period period) {
        Optional<Plan> plan = known.plans().current();
        return plan.flatMap(p -> p.usableShare(cluster, period));
    }

    private static Fraction inUnitOf(Term term, BigDecimal mu) {
        return term.unit() == Unit.SQUARE_METRES ? Fraction.whole(mu).times(SQUARE_METRES_PER_MU) : Fraction.whole(mu);
    }

    private static @Nullable BigDecimal mu(Term term, DevelopmentStatement report) {
        return switch (term) {
            case BUILT_UP -> report.builtUp();
            case PRODUCTIVE -> report.productive();
            case LEVELLED -> report.levelled();
            case INDUSTRIAL_LAND -> report.industrialLand();
            case INDUSTRIAL_FLOOR -> report.industrialFloor();
            case MIXED_USE -> report.mixedUse();
            case WORKSHOP_FLOOR -> report.workshopFloor();
            case WORKSHOP_LAND -> report.workshopLand();
            default -> null;
        };
    }
}
