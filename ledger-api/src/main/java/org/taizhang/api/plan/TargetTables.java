package org.taizhang.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/** The targets of a plan as its own table prints them: a row for each cluster, a column for each target. */
final class TargetTables {

    private static final Text TOTAL = new Text("合计", "Total");

    private TargetTables() {}

    static List<Table> of(Plan plan) {
        return plan.targetYears().stream().map(year -> of(plan, year)).toList();
    }

    private static Table of(Plan plan, int year) {
        List<TargetColumn> targets = Stream.of(TargetColumn.values())
                .filter(column -> scopes(plan)
                        .anyMatch(scope -> plan.target(scope, year, column).isPresent()))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("cluster", "集聚区", "Cluster")));
        targets.forEach(target -> {
            columns.add(Column.number(
                    target.toString(), target.label(), Units.of(target.unit().toString())));
        });
        List<Table.Row> rows = new ArrayList<>();
        for (ClusterInfo cluster : plan.clusters()) {
            rows.add(new Table.Row(row(plan, Scope.of(cluster.id()), cluster.shortName(), year, targets), false));
        }
        rows.add(new Table.Row(row(plan, Scope.ALL, TOTAL, year, targets), true));
        return new Table("targets-" + year, new Text(year + "年目标", "Targets of " + year), columns, rows);
    }

    private static Stream<Scope> scopes(Plan plan) {
        return Stream.concat(plan.clusterIds().stream().map(Scope::of), Stream.of(Scope.ALL));
    }

    private static List<Cell> row(Plan plan, Scope scope, Text name, int year, List<TargetColumn> targets) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(name)));
        for (TargetColumn target : targets) {
            cells.add(plan.target(scope, year, target)
                    .map(t -> TargetCells.of(t, "#" + t.sources().get(0).id()))
                    .orElse(Cell.EMPTY));
        }
        return cells;
    }
}
