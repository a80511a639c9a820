package org.taizhang.api.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Numbers;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetPaths;

/** How the ways to the targets were decided; empty as long as the usual ones hold. */
public final class PathTable {

    private static final Text USUAL = new Text(
            "目标路径（未作决定，按通常路径：产值按季节，其余直线）",
            "Paths to the targets: none decided; output goes by season, all else straight");
    private static final Text EVERY = new Text("各范围", "Every scope");
    private static final Text ALL = new Text("合计", "Total");

    private PathTable() {}

    /** Those in force. */
    public static Table of(Plan plan, Optional<Adopted<TargetPaths>> adopted) {
        return table(
                "paths",
                adopted.map(PathTable::caption).orElse(USUAL),
                plan,
                adopted.map(Adopted::content).map(TargetPaths::rules).orElse(List.of()));
    }

    /** Those that wait for their second person. */
    public static Table waiting(Plan plan, TargetPaths paths) {
        return table(
                "waiting-paths",
                new Text("待通过的路径（" + paths.id() + "）", "Paths that wait (" + paths.id() + ")"),
                plan,
                paths.rules());
    }

    private static Table table(String id, Text caption, Plan plan, List<PathRule> rules) {
        return new Table(
                        id,
                        caption,
                        List.of(
                                Column.words("column", "指标", "Indicator"),
                                Column.words("scope", "范围", "Scope"),
                                Column.words("shape", "路径", "Path"),
                                Column.words("milestones", "里程碑或各月累计", "Milestones, or seasons")),
                        rules.stream().map(rule -> row(plan, rule)).toList())
                .orElse(
                        new Text(
                                "没有专门的路径：产值按各月惯常进度、其余指标按直线走向目标。考核组可另定路径。",
                                "No path of its own: output follows its usual seasons, all else a straight line. The committee may draw others."));
    }

    private static Text caption(Adopted<TargetPaths> adopted) {
        return new Text("目标路径（" + adopted.document() + "）", "Paths to the targets (" + adopted.document() + ")");
    }

    private static Table.Row row(Plan plan, PathRule rule) {
        return Table.Row.of(
                Cell.words(rule.column().label()),
                Cell.words(name(plan, rule.scope())),
                Cell.words(rule.shape().label()),
                Cell.words(new Text(
                        milestones(rule, Text.Language.ZH) + seasons(rule),
                        milestones(rule, Text.Language.EN) + seasons(rule))));
    }

    private static String seasons(PathRule rule) {
        return new TreeMap<>(rule.cumulative())
                .entrySet().stream()
                        .map(month -> String.format("%02d: %d", month.getKey(), month.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String milestones(PathRule rule, Text.Language language) {
        String unit = Units.of(rule.column().unit().toString()).in(language);
        return rule.milestones().stream()
                .map(m -> m.at() + ": " + Numbers.grouped(m.value()) + " " + unit)
                .collect(Collectors.joining("; "));
    }

    private static Text name(Plan plan, @Nullable Scope scope) {
        if (scope == null) {
            return EVERY;
        }
        return scope.cluster()
                .flatMap(plan::cluster)
                .map(ClusterInfo::shortName)
                .orElse(ALL);
    }
}
