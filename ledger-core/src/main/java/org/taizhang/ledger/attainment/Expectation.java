package org.taizhang.ledger.attainment;

import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/** What can be expected of one scope by a period, on the way to the targets of one year. No figure is needed for it. */
public record Expectation(Plan plan, Ways ways, Scope scope, int targetYear, Period at) {

    private static final int YEAR = 12;

    /** {@code NO_TARGET} when the plan sets none for the scope and year. */
    public Expected of(TargetColumn column) {
        Optional<PathRule> rule = ways.rule(scope, column);
        Optional<Target> target = plan.target(scope, targetYear, column);
        if (column.ratio()) {
            return target.map(t -> TargetPath.byYears(plan, scope, column).at(at.year()))
                    .orElse(Expected.absent(Basis.TARGET_OF_YEAR, Absence.NO_TARGET));
        }
        boolean inTargetYear = column == TargetColumn.OUTPUT && at.year() == targetYear;
        Shape shape = rule.map(PathRule::shape).orElse(inTargetYear ? Shape.SEASONAL : Shape.LINEAR);
        return target.map(t -> inTargetYear ? inYear(t.value(), shape, rule) : onPath(column, shape, rule))
                .orElse(Expected.absent(inTargetYear ? Basis.SEASONAL : Basis.PATH, Absence.NO_TARGET));
    }

    private Expected inYear(Fraction target, Shape shape, Optional<PathRule> rule) {
        Fraction linear = target.times(Fraction.of(at.cumulativeMonths(), YEAR));
        Fraction seasonal = target.times(ways.seasonality(rule).reachedBy(at));
        Expected expected = switch (shape) {
            case SEASONAL, GEOMETRIC -> Expected.of(Basis.SEASONAL, seasonal);
            case LINEAR -> Expected.of(Basis.SHARE_OF_YEAR, linear);
            case MILESTONES -> milestonesOfYear(target, rule.orElseThrow()).at(at.month());
        };
        return expected.beside(linear, seasonal);
    }

    private TargetPath milestonesOfYear(Fraction target, PathRule rule) {
        TargetPath path = new TargetPath(Basis.MILESTONES, new TreeMap<>());
        path.nodes().put(0, Fraction.ZERO);
        rule.milestones().stream()
                .filter(milestone -> milestone.at().year() == at.year())
                .forEach(m -> path.nodes().put(m.at().month(), Fraction.whole(m.value())));
        path.nodes().put(YEAR, target);
        return path;
    }

    private Expected onPath(TargetColumn column, Shape shape, Optional<PathRule> rule) {
        TargetPath path = TargetPath.byMonths(plan, ways.bases(), scope, column);
        int now = TargetPath.months(at.year(), at.month());
        return switch (shape) {
            case LINEAR, SEASONAL -> path.at(now);
            case GEOMETRIC -> path.geometric().at(now);
            case MILESTONES -> {
                TargetPath through = new TargetPath(Basis.MILESTONES, path.nodes());
                rule.orElseThrow().milestones().stream()
                        .filter(milestone -> onPath(column, milestone))
                        .forEach(m -> through.nodes()
                                .put(TargetPath.months(m.at().year(), m.at().month()), Fraction.whole(m.value())));
                yield through.at(now);
            }
        };
    }

    /** Output of a target year is counted from January: no part of a path over twelve months. */
    private boolean onPath(TargetColumn column, Milestone milestone) {
        return column != TargetColumn.OUTPUT
                || !plan.targetYears().contains(milestone.at().year());
    }
}
