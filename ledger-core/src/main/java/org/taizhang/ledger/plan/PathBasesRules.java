package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.plan.PathBases.Base;

/** A base starts one path of one cluster, is measured inside the cluster, and says where it comes from. */
final class PathBasesRules {

    private static final Set<FactScope> SCOPES = EnumSet.of(FactScope.RED_LINE, FactScope.LEGACY_PARK);

    private record Path(ClusterId cluster, TargetColumn column) {}

    private PathBasesRules() {}

    static List<Problem> problems(PathBases bases, Plans state) {
        List<Problem> problems = new ArrayList<>(KnownClusters.problems(
                "/bases", "/cluster", bases.bases().stream().map(Base::cluster).toList(), state));
        DecisionIds.problem("/id", bases.id()).ifPresent(problems::add);
        Set<Path> paths = new HashSet<>();
        for (int i = 0; i < bases.bases().size(); i++) {
            Base base = bases.bases().get(i);
            String pointer = "/bases/" + i;
            if (!paths.add(new Path(base.cluster(), base.column()))) {
                problems.add(Problem.of("BASE_TWICE", pointer, "同一路径只能有一个起点。", "One path has one base."));
            }
            if (base.column().ratio()) {
                problems.add(Problem.of(
                        "BASE_COLUMN",
                        pointer + "/column",
                        "比率指标没有路径起点：各目标年之间直线内插。",
                        "A ratio has no base: it is interpolated between target years."));
            }
            if (base.value().signum() < 0) {
                problems.add(Problem.of("BASE_NEGATIVE", pointer + "/value", "起点值不得为负。", "A base is not negative."));
            }
            if (!SCOPES.contains(base.scope())) {
                problems.add(
                        Problem.of(
                                "BASE_SCOPE",
                                pointer + "/scope",
                                "全镇、全县数不能作集聚区的起点，请用红线范围或原有园区数。",
                                "Values of whole towns or the county are no start of a cluster: use the red line or the legacy park."));
            }
            if (base.source().isBlank()) {
                problems.add(Problem.of(
                        "BASE_SOURCE", pointer + "/source", "请注明起点值的来源。", "State where the base comes from."));
            }
        }
        return problems;
    }
}
