package org.taizhang.ledger.plan;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.plan.Target.OtherReading;

/** Finds a target by the plan's readings, or derives an intensity from printed output and productive area. */
final class Targets {

    private static final Fraction WAN_YUAN_PER_YI_YUAN = Fraction.of(10_000, 1);

    private Targets() {}

    static Optional<Target> of(Plan plan, Scope scope, int year, TargetColumn column) {
        Optional<Target> printed = printed(plan, scope, year, column);
        return column == TargetColumn.INTENSITY ? withComputed(printed, derivedIntensity(plan, scope, year)) : printed;
    }

    private static Optional<Target> printed(Plan plan, Scope scope, int year, TargetColumn column) {
        return plan.readings().stream()
                .filter(r -> r.scope().equals(scope) && r.year() == year && r.column() == column)
                .findFirst()
                .flatMap(r -> plan.fact(r.fact()).map(fact -> target(plan, r, fact)));
    }

    private static Target target(Plan plan, Reading reading, Fact fact) {
        TargetColumn column = reading.column();
        OtherReading other = Optional.ofNullable(reading.other())
                .flatMap(plan::fact)
                .map(f -> new OtherReading(inUnitOf(column, f), Optional.of(f)))
                .orElse(null);
        return new Target(reading.scope(), reading.year(), column, inUnitOf(column, fact), false, List.of(fact), other);
    }

    private static Fraction inUnitOf(TargetColumn column, Fact fact) {
        return column.unit().fromBase(fact.quantity());
    }

    /** 工业总产值（亿元）× 10⁴ ÷ 产出面积（亩）: the plan's own definition, on its printed totals and rows. */
    private static Optional<Target> derivedIntensity(Plan plan, Scope scope, int year) {
        return printed(plan, scope, year, TargetColumn.OUTPUT)
                .flatMap(output -> printed(plan, scope, year, TargetColumn.PRODUCTIVE_AREA)
                        .filter(area -> area.value().numerator().signum() > 0)
                        .map(area -> new Target(
                                scope,
                                year,
                                TargetColumn.INTENSITY,
                                output.value().times(WAN_YUAN_PER_YI_YUAN).dividedBy(area.value()),
                                true,
                                List.of(output.sources().get(0), area.sources().get(0)),
                                null)));
    }

    private static Optional<Target> withComputed(Optional<Target> printed, Optional<Target> derived) {
        return printed.map(p -> derived.map(d -> new Target(
                                p.scope(),
                                p.year(),
                                p.column(),
                                p.value(),
                                false,
                                p.sources(),
                                new OtherReading(d.value(), Optional.empty())))
                        .orElse(p))
                .or(() -> derived);
    }
}
