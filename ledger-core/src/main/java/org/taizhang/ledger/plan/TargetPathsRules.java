package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;

/** One way for each column and scope, of a shape that means something for it; milestones lie on the way and no target is moved. */
final class TargetPathsRules {

    private final List<Problem> problems = new ArrayList<>();
    private final Plans state;

    private TargetPathsRules(Plans state) {
        this.state = state;
    }

    private record Way(TargetColumn column, @Nullable Scope scope) {}

    static List<Problem> problems(TargetPaths paths, Plans state) {
        TargetPathsRules rules = new TargetPathsRules(state);
        DecisionIds.problem("/id", paths.id()).ifPresent(rules.problems::add);
        if (paths.rules().isEmpty()) {
            rules.broken("PATHS_EMPTY", "/rules", "请至少规定一条路径。", "State one path at least.");
        }
        Set<Way> ways = new HashSet<>();
        for (int i = 0; i < paths.rules().size(); i++) {
            PathRule rule = paths.rules().get(i);
            String pointer = "/rules/" + i;
            if (!ways.add(new Way(rule.column(), rule.scope()))) {
                rules.broken("PATH_TWICE", pointer, "同一指标、同一范围只能有一条路径。", "One column of one scope has one path.");
            }
            rules.check(rule, pointer);
        }
        return rules.problems;
    }

    private void check(PathRule rule, String pointer) {
        Scope scope = rule.scope();
        if (scope != null
                && scope.cluster().filter(c -> state.cluster(c).isEmpty()).isPresent()) {
            broken(
                    "CLUSTER_UNKNOWN",
                    pointer + "/scope",
                    "现行规划中没有集聚区“" + scope + "”。",
                    "The plan in force has no cluster '" + scope + "'.");
        }
        if (rule.column().ratio()) {
            broken(
                    "PATH_RATIO",
                    pointer + "/column",
                    "比率指标没有路径：目标年为目标值，之间按年直线内插。",
                    "A ratio has no path: it is the target in its year, and in between linear by years.");
        }
        if (rule.shape() == Shape.SEASONAL && rule.column() != TargetColumn.OUTPUT) {
            broken("PATH_SEASONAL", pointer + "/shape", "只有产值分季节。", "Only output has seasons.");
        }
        seasons(rule, pointer);
        milestones(rule, pointer);
    }

    private void seasons(PathRule rule, String pointer) {
        if (rule.cumulative().isEmpty()) {
            return;
        }
        List<Integer> months = IntStream.rangeClosed(2, 12).boxed().toList();
        List<Long> reached = months.stream()
                .map(rule.cumulative()::get)
                .filter(Objects::nonNull)
                .toList();
        boolean rises = reached.size() == Period.PERIODS_PER_YEAR
                && rule.cumulative().size() == Period.PERIODS_PER_YEAR
                && reached.get(0) >= 0
                && reached.get(reached.size() - 1) > 0
                && reached.stream().sorted().toList().equals(reached);
        if (rule.shape() != Shape.SEASONAL || !rises) {
            broken(
                    "PATH_SEASONS",
                    pointer + "/cumulative",
                    "季节份额只用于季节路径，须给出2至12月各月累计数，不得下降。",
                    "Seasons are of a seasonal path: a cumulative value for each of the months 2 to 12, never falling.");
        }
    }

    private void milestones(PathRule rule, String pointer) {
        boolean wanted = rule.shape() == Shape.MILESTONES;
        if (wanted == rule.milestones().isEmpty() || wanted && rule.scope() == null) {
            broken(
                    "PATH_MILESTONES",
                    pointer + "/milestones",
                    "里程碑路径须写明范围和至少一个里程碑，其他路径没有里程碑。",
                    "A path of milestones names its scope and one milestone at least; others have none.");
        }
        List<Integer> targetYears = state.current().map(Plan::targetYears).orElse(List.of());
        Set<Period> seen = new HashSet<>();
        for (int i = 0; i < rule.milestones().size(); i++) {
            Milestone milestone = rule.milestones().get(i);
            String at = pointer + "/milestones/" + i;
            if (!seen.add(milestone.at())) {
                broken("MILESTONE_TWICE", at + "/at", "同一时点只能有一个里程碑。", "There is one milestone at a time.");
            }
            if (milestone.at().month() == 12
                    && targetYears.contains(milestone.at().year())) {
                broken(
                        "MILESTONE_TARGET",
                        at + "/at",
                        "该时点为规划目标，不能由里程碑代替。",
                        "At that time the plan's own target binds: no milestone takes its place.");
            }
            if (milestone.value().signum() < 0) {
                broken("MILESTONE_NEGATIVE", at + "/value", "里程碑不得为负。", "A milestone is not negative.");
            }
        }
    }

    private void broken(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, pointer, zh, en));
    }
}
