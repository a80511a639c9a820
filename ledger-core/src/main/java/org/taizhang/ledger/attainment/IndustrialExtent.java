package org.taizhang.ledger.attainment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Plan;

/**
 * 工业用地一般不少于200亩或工业建筑面积不低于10万平方米: how large the plan wants a cluster to be. One bound that is met is
 * enough.
 *
 * @param bounds those the plan states, land first; empty for all clusters together
 */
public record IndustrialExtent(List<Bound> bounds) {

    /**
     * @param asked at least that much
     * @param figure the actual, in the unit the ledger counts in, or the reason why there is none
     */
    public record Bound(Fact asked, Figure figure) {

        /** Exact; null while there is no figure. */
        public @Nullable Boolean met() {
            Fraction actual = figure.value();
            return actual == null ? null : actual.compareTo(asked.quantity()) >= 0;
        }
    }

    public IndustrialExtent {
        bounds = List.copyOf(bounds);
    }

    static IndustrialExtent of(Plan plan, Scope scope, Period at, FigureSource figures) {
        return new IndustrialExtent(
                scope.all()
                        ? List.of()
                        : Stream.of(
                                        bound(
                                                plan.policy().industrialLandMin(),
                                                figures,
                                                IndicatorCode.INDUSTRIAL_LAND,
                                                scope,
                                                at),
                                        bound(
                                                plan.policy().industrialFloorMin(),
                                                figures,
                                                IndicatorCode.INDUSTRIAL_FLOOR,
                                                scope,
                                                at))
                                .flatMap(Optional::stream)
                                .toList());
    }

    private static Optional<Bound> bound(
            Optional<Fact> asked, FigureSource figures, IndicatorCode code, Scope scope, Period at) {
        return asked.filter(fact -> fact.value() != null).map(fact -> new Bound(fact, figures.figure(code, scope, at)));
    }

    /** Null where nothing is met and something is not known, or nothing is asked. */
    public @Nullable Boolean met() {
        if (bounds.stream().anyMatch(bound -> Boolean.TRUE.equals(bound.met()))) {
            return true;
        }
        boolean known = !bounds.isEmpty() && bounds.stream().allMatch(bound -> bound.met() != null);
        return known ? false : null;
    }
}
