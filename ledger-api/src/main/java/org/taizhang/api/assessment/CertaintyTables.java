package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.certainty.Certainty;
import org.taizhang.ledger.assessment.certainty.Certainty.OfSubject;
import org.taizhang.ledger.assessment.certainty.Certainty.Sensitivity;
import org.taizhang.ledger.assessment.scheme.Indicator;

/** How sure a ranking is, as tables and charts. */
final class CertaintyTables {

    private static final String RANKS = "ranks";
    private static final String SENSITIVITY = "sensitivity";
    private static final int FIRST_RANK_COLUMN = 5;
    private static final int TOTAL_INDEX_COLUMN = 2;
    private static final int SHARE_DECIMALS = 1;
    private static final int INDEX_DECIMALS = 3;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final Text PERCENT_SIGN = new Text("%", "%");
    private static final String WEIGHT = "weight:";

    private CertaintyTables() {}

    /** A row for each cluster, a column for each rank. */
    static Table ranks(AssessmentView view, Certainty certainty) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("cluster", "集聚区", "Cluster"),
                Column.words("rank", "名次", "Rank"),
                Column.words("interval", "九成可能在", "90 % lie in"),
                Column.number("toNext", new Text("距上一等次", "To the next class"), new Text("分", "points")),
                Column.number("toWorse", new Text("高于本等次下限", "Above its cut-off"), new Text("分", "points"))));
        int ranked = certainty.subjects().size();
        for (int rank = 1; rank <= ranked; rank++) {
            columns.add(Column.number("rank" + rank, new Text("第" + rank + "名", "Rank " + rank), PERCENT_SIGN));
        }
        return new Table(
                RANKS,
                new Text("各名次的可能性", "How likely each rank is"),
                columns,
                certainty.subjects().stream().map(s -> ranks(view, s, ranked)).toList());
    }

    private static Table.Row ranks(AssessmentView view, OfSubject s, int ranked) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(view.name(s.subject())).leadingTo(view.address() + "/clusters/" + s.subject()),
                Cell.words(String.valueOf(s.rank())),
                Cell.words(s.rankFrom() == s.rankTo() ? "" + s.rankFrom() : s.rankFrom() + "–" + s.rankTo()),
                number(s.toNext()),
                number(s.toWorse())));
        for (int rank = 1; rank <= ranked; rank++) {
            cells.add(share(s.ranks().getOrDefault(rank, 0.0)));
        }
        return new Table.Row(cells, false);
    }

    static Chart ranksChart(Certainty certainty) {
        return new Chart(
                Chart.Kind.STACK,
                RANKS,
                FIRST_RANK_COLUMN,
                null,
                FIRST_RANK_COLUMN + certainty.subjects().size() - 1,
                new Text("各名次的可能性", "How likely each rank is"),
                PERCENT_SIGN,
                new Text("可能性", "Share of draws"),
                null);
    }

    /** A row for each cluster, a column for each class. */
    static Table bands(AssessmentView view, Certainty certainty) {
        List<String> codes = view.scheme().bands().codes();
        List<Column> columns = new ArrayList<>(List.of(Column.words("cluster", "集聚区", "Cluster")));
        codes.forEach(code -> columns.add(Column.number(code, new Text(code, code), PERCENT_SIGN)));
        return new Table(
                "bands",
                new Text("各等次的可能性（按办法计分时）", "How likely each class is, as the scheme gives points"),
                columns,
                certainty.subjects().stream()
                        .map(s -> {
                            List<Cell> cells = new ArrayList<>(List.of(Cell.words(view.name(s.subject()))));
                            codes.forEach(code -> cells.add(share(s.bands().getOrDefault(code, 0.0))));
                            return new Table.Row(cells, false);
                        })
                        .toList());
    }

    /** A row for each assumption: for the ranking as a whole, then for each cluster's total. */
    static Table sensitivity(AssessmentView view, Certainty certainty) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("assumption", "假设", "Assumption"),
                Column.number("first", new Text("名次：一阶", "Ranks: first-order"), Column.NONE),
                Column.number("total", new Text("名次：总效应", "Ranks: total"), Column.NONE)));
        certainty
                .subjects()
                .forEach(s ->
                        columns.add(Column.number(s.subject(), view.name(s.subject()), new Text("总分：总效应", "total"))));
        return new Table(
                SENSITIVITY,
                new Text("结果随哪些假设而变（0—1，越大影响越大）", "What the result depends on (0 to 1, the larger the more)"),
                columns,
                IntStream.range(0, certainty.rankShift().size())
                        .mapToObj(i -> sensitivity(view, certainty, i))
                        .toList());
    }

    private static Table.Row sensitivity(AssessmentView view, Certainty certainty, int at) {
        Sensitivity shift = certainty.rankShift().get(at);
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.words(assumption(view, shift.assumption())), index(shift.first()), index(shift.all())));
        certainty.subjects().forEach(s -> cells.add(index(s.total().get(at).all())));
        return new Table.Row(cells, false);
    }

    static Chart sensitivityChart() {
        return new Chart(
                Chart.Kind.LYING,
                SENSITIVITY,
                TOTAL_INDEX_COLUMN,
                null,
                new Text("名次随哪些假设而变", "What the ranks depend on"),
                Column.NONE,
                new Text("总效应", "Total index"),
                null);
    }

    /** A row for each cluster, a column for each indicator of which some value is not final. */
    static Table provisional(AssessmentView view, Map<String, Map<String, Fraction>> shares) {
        List<Indicator> indicators = view.scheme().indicators().stream()
                .filter(indicator -> shares.values().stream().anyMatch(open -> open.containsKey(indicator.code())))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("cluster", "集聚区", "Cluster")));
        indicators.forEach(indicator -> columns.add(Column.number(indicator.code(), indicator.title(), PERCENT_SIGN)));
        return new Table(
                "provisional",
                new Text("各数暂定的部分", "How much of each figure is provisional"),
                columns,
                shares.entrySet().stream()
                        .map(open -> provisional(view, open.getKey(), open.getValue(), indicators))
                        .toList());
    }

    private static Table.Row provisional(
            AssessmentView view, String cluster, Map<String, Fraction> open, List<Indicator> indicators) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(view.name(cluster))));
        indicators.forEach(indicator -> {
            Fraction share = open.getOrDefault(indicator.code(), Fraction.ZERO);
            cells.add(Cell.number(share.times(100), SHARE_DECIMALS)
                    .leadingTo(view.address() + "/clusters/" + cluster + "/" + indicator.code()));
        });
        return new Table.Row(cells, false);
    }

    private static Text assumption(AssessmentView view, String name) {
        if (name.startsWith(WEIGHT)) {
            Text title = view.indicator(name.substring(WEIGHT.length()));
            return new Text("权重：" + title.zh(), "Weight: " + title.en());
        }
        return name.equals("normalisation")
                ? new Text("计分方法（按办法、极差、位次）", "Normalisation: the scheme's, min–max, ranks")
                : new Text("暂定数", "Provisional values");
    }

    private static Cell number(@Nullable BigDecimal value) {
        return value == null ? Cell.EMPTY : Cell.number(value);
    }

    private static Cell share(double share) {
        return Cell.number(BigDecimal.valueOf(share).multiply(PERCENT).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Cell index(@Nullable Double index) {
        return index == null
                ? Cell.EMPTY
                : Cell.number(BigDecimal.valueOf(index).setScale(INDEX_DECIMALS, RoundingMode.HALF_UP));
    }
}
