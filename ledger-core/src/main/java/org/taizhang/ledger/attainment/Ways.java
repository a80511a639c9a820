package org.taizhang.ledger.attainment;

import java.util.Optional;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/**
 * What was decided of the ways to the targets.
 *
 * @param bases without them paths start at the first target
 * @param paths without them the usual ones hold
 * @param usual where no seasons are decided
 */
public record Ways(Optional<PathBases> bases, Optional<TargetPaths> paths, Seasonality usual) {

    /** As known at some position. */
    public static Ways of(Plans known) {
        return new Ways(known.pathBases(), known.targetPaths(), Seasonality.smallPark());
    }

    Optional<PathRule> rule(Scope scope, TargetColumn column) {
        return paths.flatMap(p -> p.rule(scope, column));
    }

    Seasonality seasonality(Optional<PathRule> rule) {
        return rule.map(PathRule::cumulative)
                .filter(cumulative -> !cumulative.isEmpty())
                .map(cumulative -> new Seasonality(usual.source(), cumulative))
                .orElse(usual);
    }
}
