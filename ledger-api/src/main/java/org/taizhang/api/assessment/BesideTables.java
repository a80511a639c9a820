package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.ScoreSheet.Item;
import org.taizhang.api.assessment.ScoreSheet.Line;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Indicator;

/** Two assessments, cluster by cluster and indicator by indicator; what is withheld in one is withheld here. */
record BesideTables(AssessmentView left, ScoreSheet leftSheet, AssessmentView right, ScoreSheet rightSheet) {

    private static final String TOTALS = "totals";
    private static final int DIFFERENCE_COLUMN = 3;

    Table totals() {
        return new Table(
                TOTALS,
                new Text("总分与名次", "Totals and places"),
                List.of(
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.number("left", new Text("总分 " + id(left), "Total " + id(left)), Column.NONE),
                        Column.number("right", new Text("总分 " + id(right), "Total " + id(right)), Column.NONE),
                        Column.number("change", new Text("相差", "Difference"), Column.NONE),
                        Column.words("leftPlace", new Text("名次 " + id(left), "Place " + id(left))),
                        Column.words("rightPlace", new Text("名次 " + id(right), "Place " + id(right)))),
                clusters().map(this::totals).toList());
    }

    private static String id(AssessmentView view) {
        return view.assessment().id();
    }

    private Stream<String> clusters() {
        return Stream.of(leftSheet, rightSheet)
                .flatMap(sheet -> sheet.lines().stream())
                .map(line -> line.score().subject())
                .distinct();
    }

    private Table.Row totals(String cluster) {
        Optional<Line> was = leftSheet.line(cluster);
        Optional<Line> is = rightSheet.line(cluster);
        Cell before = was.map(AssessmentTables::total).orElse(Cell.EMPTY);
        Cell after = is.map(AssessmentTables::total).orElse(Cell.EMPTY);
        return Table.Row.of(
                Cell.words(right.name(cluster)),
                before.leadingTo(left.address() + "/clusters/" + cluster),
                after.leadingTo(right.address() + "/clusters/" + cluster),
                difference(before.number(), after.number()),
                was.map(line -> Cell.words(AssessmentTables.place(line.score())))
                        .orElse(Cell.EMPTY),
                is.map(line -> Cell.words(AssessmentTables.place(line.score()))).orElse(Cell.EMPTY));
    }

    private static Cell difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? Cell.EMPTY : Cell.number(after.subtract(before));
    }

    Chart chart() {
        return new Chart(
                Chart.Kind.BAR,
                TOTALS,
                DIFFERENCE_COLUMN,
                null,
                new Text("总分相差", "Difference of the totals"),
                new Text("分", "points"),
                new Text(id(left) + " → " + id(right), id(left) + " → " + id(right)),
                null);
    }

    /** Both points of every cluster, by indicator. */
    Table points() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("indicator", "指标", "Indicator")));
        clusters()
                .forEach(cluster -> Stream.of(left, right)
                        .forEach(view -> columns.add(Column.number(
                                cluster + "-" + id(view), right.name(cluster), new Text(id(view), id(view))))));
        return new Table(
                "points",
                new Text("各项得分", "Points by indicator"),
                columns,
                indicators().map(this::points).toList());
    }

    private Stream<String> indicators() {
        return Stream.of(left, right)
                .flatMap(view -> view.scheme().indicators().stream())
                .map(Indicator::code)
                .distinct();
    }

    private Table.Row points(String code) {
        AssessmentView named = right.scheme().indicator(code).isPresent() ? right : left;
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(named.indicator(code))));
        clusters().forEach(cluster -> {
            cells.add(points(left, leftSheet, cluster, code));
            cells.add(points(right, rightSheet, cluster, code));
        });
        return new Table.Row(cells, false);
    }

    private static Cell points(AssessmentView view, ScoreSheet sheet, String cluster, String code) {
        return sheet.line(cluster).stream()
                .flatMap(line -> line.items().stream())
                .filter(item -> item.indicator().code().equals(code))
                .findFirst()
                .map(item -> points(view, cluster, item))
                .orElse(Cell.EMPTY);
    }

    private static Cell points(AssessmentView view, String cluster, Item item) {
        return AssessmentTables.points(item)
                .leadingTo(view.address() + "/clusters/" + cluster + "/"
                        + item.indicator().code());
    }
}
