package org.taizhang.ledger.attainment;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * The line from a base over the targets of a plan. Between two nodes it is straight, beyond them it says nothing.
 *
 * @param nodes by a count of time: months for stocks and flows, years for ratios
 */
record TargetPath(Basis basis, NavigableMap<Integer, Fraction> nodes) {

    /** Stocks, and flows over twelve months: the base, then every target at the end of its December. */
    static TargetPath byMonths(Plan plan, Optional<PathBases> bases, Scope scope, TargetColumn column) {
        TargetPath path = new TargetPath(Basis.PATH, new TreeMap<>());
        bases.ifPresent(b -> b.base(scope, column, plan.clusterIds())
                .ifPresent(value ->
                        path.nodes.put(months(b.asOf().getYear(), b.asOf().getMonthValue()), value)));
        for (int year : plan.targetYears()) {
            plan.target(scope, year, column).ifPresent(t -> path.nodes.put(months(year, 12), t.value()));
        }
        return path;
    }

    /** Ratios: the target in the whole of its year. */
    static TargetPath byYears(Plan plan, Scope scope, TargetColumn column) {
        TargetPath path = new TargetPath(Basis.TARGET_OF_YEAR, new TreeMap<>());
        for (int year : plan.targetYears()) {
            plan.target(scope, year, column).ifPresent(t -> path.nodes.put(year, t.value()));
        }
        return path;
    }

    static int months(int year, int month) {
        return year * 12 + month;
    }

    /** {@code NO_PATH_BASE} before the first node, {@code NO_TARGET} after the last or without any. */
    Expected at(int time) {
        Map.Entry<Integer, Fraction> before = nodes.floorEntry(time);
        Map.Entry<Integer, Fraction> after = nodes.ceilingEntry(time);
        if (after == null) {
            return Expected.absent(basis, Absence.NO_TARGET);
        }
        if (before == null) {
            return Expected.absent(basis, Absence.NO_PATH_BASE);
        }
        int span = after.getKey() - before.getKey();
        if (span == 0) {
            return Expected.of(basis, before.getValue());
        }
        Fraction gone = Fraction.of(time - before.getKey(), span);
        Fraction rise = after.getValue().minus(before.getValue());
        return Expected.of(basis, before.getValue().plus(rise.times(gone)));
    }
}
