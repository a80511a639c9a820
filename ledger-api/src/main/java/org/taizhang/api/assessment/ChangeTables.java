package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.change.RatioEffects;
import org.taizhang.ledger.assessment.change.ScoreChange;
import org.taizhang.ledger.assessment.change.ScoreChange.Part;

/** Changes of scores as tables and charts. */
final class ChangeTables {

    private static final String CHANGES = "changes";
    private static final int DECIMALS = 2;
    private static final Text POINTS = new Text("分", "points");

    private ChangeTables() {}

    /** A row for each cluster, a column for each cause, the whole change last. */
    static Table changes(AssessmentView view, ScoreChanges.Explained explained) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("cluster", "集聚区", "Cluster")));
        explained.causes().forEach(cause -> columns.add(Column.number(cause.name(), cause.text(), Column.NONE)));
        columns.add(Column.number("change", new Text("合计变化", "Change"), Column.NONE));
        return new Table(
                CHANGES,
                new Text("得分变化的原因", "What changed the scores"),
                columns,
                explained.clusters().stream().map(change -> row(view, change)).toList());
    }

    private static Table.Row row(AssessmentView view, ScoreChange change) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(view.name(change.subject()))
                .leadingTo(view.address() + "/clusters/" + change.subject())
                .above(fromTo(change))));
        change.parts().forEach(part -> cells.add(Cell.number(part.shown())));
        cells.add(Cell.number(change.to().subtract(change.from())));
        return new Table.Row(cells, false);
    }

    private static Text fromTo(ScoreChange change) {
        List<Part> parts = change.parts();
        String totals = change.from() + " → " + change.to();
        Integer from = parts.get(0).rankFrom();
        Integer to = parts.get(parts.size() - 1).rankTo();
        return new Text(
                totals + " · 第" + rank(from) + " → " + rank(to) + "名",
                totals + " · rank " + rank(from) + " → " + rank(to));
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "–" : rank.toString();
    }

    /** One for each cluster whose score changed. */
    static List<Chart> charts(AssessmentView view, ScoreChanges.Explained explained) {
        return IntStream.range(0, explained.clusters().size())
                .filter(row -> explained.clusters().get(row).parts().stream()
                        .anyMatch(part -> part.shown().signum() != 0))
                .mapToObj(row -> new Chart(
                        Chart.Kind.WATERFALL,
                        CHANGES,
                        null,
                        row,
                        view.name(explained.clusters().get(row).subject()),
                        POINTS,
                        new Text("变化", "Change"),
                        null))
                .toList();
    }

    /** Of clusters whose intensity can be split. */
    static Table intensity(AssessmentView view, Map<String, RatioEffects> effects) {
        return new Table(
                "intensity",
                new Text("产出强度的两方面影响", "What output and area did by way of the intensity"),
                List.of(
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.number("output", new Text("产值的影响", "By output"), POINTS),
                        Column.number("area", new Text("面积的影响", "By area"), POINTS)),
                effects.entrySet().stream()
                        .map(e -> Table.Row.of(
                                Cell.words(view.name(e.getKey())),
                                Cell.number(e.getValue().numerator(), DECIMALS),
                                Cell.number(e.getValue().denominator(), DECIMALS)))
                        .toList());
    }
}
