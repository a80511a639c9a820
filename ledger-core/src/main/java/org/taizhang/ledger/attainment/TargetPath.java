package org.taizhang.ledger.attainment;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Roots;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * The line from a base over the targets of a plan. Between two nodes it is straight, or by equal ratios where the basis
 * says so; beyond them it says nothing.
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

    /** The same nodes, by equal ratios between them. */
    TargetPath geometric() {
        return new TargetPath(Basis.GEOMETRIC, nodes);
    }

    static int months(int year, int month) {
        return year * 12 + month;
    }

    /**
     * {@code NO_PATH_BASE} before the first node, {@code NO_TARGET} after the last or without any, {@code BASE_ZERO}
     * where there are no ratios from a node of zero.
     */
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
        if (span == 0 || before.getKey() == time) {
            return Expected.of(basis, before.getValue());
        }
        if (basis == Basis.GEOMETRIC) {
            return ratios(before, after, time);
        }
        Fraction gone = Fraction.of(time - before.getKey(), span);
        Fraction rise = after.getValue().minus(before.getValue());
        return Expected.of(basis, before.getValue().plus(rise.times(gone)));
    }

    private static Expected ratios(Map.Entry<Integer, Fraction> before, Map.Entry<Integer, Fraction> after, int time) {
        if (before.getValue().signum() == 0 || after.getValue().signum() == 0) {
            return Expected.absent(Basis.GEOMETRIC, Absence.BASE_ZERO);
        }
        return Expected.of(
                Basis.GEOMETRIC,
                Roots.geometricMean(
                        List.of(before.getValue(), after.getValue()), after.getKey() - time, time - before.getKey()));
    }
}
