package org.taizhang.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.vintage.ChangesTable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.plan.PlanQueries;

/** The figures of a bulletin, and what a revision changed, as tables. */
@Component
class BulletinTables {

    private static final Text ALL = new Text("合计", "All");

    private final PlanQueries plans;

    BulletinTables(PlanQueries plans) {
        this.plans = plans;
    }

    /** A row for each indicator, a column for each cluster; each number leads to its explanation at the position. */
    Table figures(Bulletin bulletin) {
        Pinned pinned = bulletin.issue().publication().pinned();
        Plan plan = plan(bulletin);
        List<Column> columns = new ArrayList<>(List.of(Column.words("indicator", "指标", "Indicator")));
        bulletin.figures()
                .forEach(table ->
                        columns.add(Column.number(table.scope().toString(), name(plan, table.scope()), Column.NONE)));
        Text period = pinned.period().label();
        Text status = pinned.status().label();
        return new Table(
                "bulletin",
                new Text(
                        period.zh() + "主要指标（" + status.zh() + "）",
                        "Main indicators, " + period.en() + " (" + status.en() + ")"),
                columns,
                Stream.of(IndicatorCode.values())
                        .map(code -> new Table.Row(row(bulletin, code), false))
                        .toList());
    }

    private static List<Cell> row(Bulletin bulletin, IndicatorCode code) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.words(code.title()).above(code.unit().symbol())));
        for (FigureTable table : bulletin.figures()) {
            cells.add(ChangesTable.cell(
                    table.figure(code, bulletin.issue().publication().pinned().period()), bulletin.moment()));
        }
        return cells;
    }

    /** The same with its status and citation on every row, so that no row loses them. */
    Table file(Bulletin bulletin) {
        Table figures = figures(bulletin);
        List<Column> columns = new ArrayList<>(figures.columns());
        columns.add(Column.words("status", "状态", "Status"));
        columns.add(Column.words("citation", "出处", "Citation"));
        Cell status =
                Cell.words(bulletin.issue().publication().pinned().status().label());
        Cell citation = Cell.words(Citation.of(bulletin.issue().publication()));
        return new Table(
                figures.id(),
                figures.caption(),
                columns,
                figures.rows().stream()
                        .map(row -> new Table.Row(
                                Stream.concat(row.cells().stream(), Stream.of(status, citation))
                                        .toList(),
                                row.total()))
                        .toList());
    }

    /** What differs from the publication before, cluster by cluster. */
    Table changes(Bulletin bulletin, Bulletin.Revision revision) {
        Plan plan = plan(bulletin);
        List<Column> columns = List.of(
                Column.words("cluster", "集聚区", "Cluster"),
                Column.words("indicator", "指标", "Indicator"),
                Column.number("before", new Text("原公布数", "Published before"), Column.NONE),
                Column.number("after", new Text("本次公布数", "Published now"), Column.NONE),
                Column.number("difference", new Text("差额", "Difference"), Column.NONE),
                Column.words("unit", "单位", "Unit"));
        return new Table(
                "revised",
                new Text("与上次公布不同的数", "Figures that differ from those published before"),
                columns,
                revision.values().stream()
                        .map(change -> row(plan, change, bulletin, revision))
                        .toList());
    }

    private static Table.Row row(Plan plan, FigureChange change, Bulletin bulletin, Bulletin.Revision revision) {
        IndicatorCode code = change.after().code();
        return Table.Row.of(
                Cell.words(name(plan, change.after().scope())),
                Cell.words(code.title()),
                ChangesTable.cell(change.before(), revision.from()),
                ChangesTable.cell(change.after(), bulletin.moment()),
                ChangesTable.difference(change.difference(), code.unit().scale()),
                Cell.words(code.unit().symbol()));
    }

    private Plan plan(Bulletin bulletin) {
        return PlanInForce.at(plans, bulletin.moment().position());
    }

    private static Text name(Plan plan, Scope scope) {
        return scope.cluster()
                .flatMap(plan::cluster)
                .map(ClusterInfo::shortName)
                .orElse(ALL);
    }
}
