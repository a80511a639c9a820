package org.taizhang.api.attainment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.PointInTime;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/** What other target paths would do, before they are decided. */
@Service
class PathTrials {

    private final ClusterFigures figures;
    private final ClusterAttainment attainment;

    PathTrials(ClusterFigures figures, ClusterAttainment attainment) {
        this.figures = figures;
        this.attainment = attainment;
    }

    /**
     * @param drawings of one scope, every stretch that would run otherwise
     * @param effects on expectations and lights of every scope; null for who sees no figures
     * @param time of the figures; null with {@code effects}
     */
    public record Trial(
            List<PathDrawing> drawings,
            @Nullable Table effects,
            @Nullable PointInTime time) {}

    /**
     * @param draw whose ways are drawn
     * @param at the period whose lights are compared
     */
    Trial of(CurrentUser user, Plan plan, Plans plans, TargetPaths paths, Scope draw, Period at) {
        Ways present = Ways.of(plans);
        Ways proposed = new Ways(present.bases(), Optional.of(paths), present.usual());
        Set<TargetColumn> columns = columns(paths, plans);
        List<PathDrawing> drawings = columns.stream()
                .flatMap(column ->
                        PathDrawing.of(plan, present, proposed, draw, ScopeName.of(plan, draw), column).stream())
                .toList();
        if (!user.may(Action.READ_CLOSED_FIGURES)) {
            return new Trial(drawings, null, null);
        }
        PointInTime time = PointInTime.of(figures, user, Scope.ALL, AsOf.NOW);
        int year = ScopeName.nextTargetYear(plan, at);
        List<PathEffects.Both> scopes = scopes(plan)
                .map(scope -> new PathEffects.Both(
                        ScopeName.of(plan, scope),
                        on(present, user, scope, year, at, time),
                        on(proposed, user, scope, year, at, time)))
                .toList();
        return new Trial(drawings, PathEffects.of(at, year, columns, scopes), time);
    }

    private Attainment on(Ways ways, CurrentUser user, Scope scope, int targetYear, Period at, PointInTime time) {
        return attainment
                .compare(user, scope, targetYear, at, time.moment(), ways)
                .attainment();
    }

    /** Whose ways are decided, now or then. */
    private static Set<TargetColumn> columns(TargetPaths paths, Plans plans) {
        Set<TargetColumn> columns = EnumSet.noneOf(TargetColumn.class);
        Stream.concat(Stream.of(paths), plans.targetPaths().stream())
                .flatMap(decided -> decided.rules().stream())
                .forEach(rule -> columns.add(rule.column()));
        return columns;
    }

    private static Stream<Scope> scopes(Plan plan) {
        return Stream.concat(plan.clusterIds().stream().map(Scope::of), Stream.of(Scope.ALL));
    }
}
