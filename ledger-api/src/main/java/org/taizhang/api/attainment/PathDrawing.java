package org.taizhang.api.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Expectation;
import org.taizhang.ledger.attainment.Expected;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/** A stretch of the way to a target as it would run, beside how it runs now. */
public record PathDrawing(Table table, Chart chart) {

    private static final Text PROPOSED = new Text("提出的路径", "Proposed path");
    private static final Text PRESENT = new Text("现行路径", "Present path");

    /** What could be expected by the end of a period. */
    private record Point(Period at, Expected present, Expected proposed) {}

    /** @param periods in their order */
    private record Stretch(int targetYear, List<Period> periods) {}

    /** The stretches that would run otherwise: ends of quarters, and for output every period of a target year. */
    static List<PathDrawing> of(Plan plan, Ways present, Ways proposed, Scope scope, Text name, TargetColumn column) {
        List<PathDrawing> drawings = new ArrayList<>();
        for (Stretch stretch : stretches(plan, column)) {
            List<Point> points = stretch.periods().stream()
                    .map(at -> new Point(
                            at,
                            new Expectation(plan, present, scope, stretch.targetYear(), at).of(column),
                            new Expectation(plan, proposed, scope, stretch.targetYear(), at).of(column)))
                    .toList();
            if (points.stream().anyMatch(point -> differ(point.present(), point.proposed()))) {
                drawings.add(drawing("path-" + column + "-" + points.get(0).at(), name, column, points));
            }
        }
        return drawings;
    }

    /** By their values: in December the share of the months and that of the season are the same. */
    static boolean differ(Expected one, Expected other) {
        Fraction left = one.value();
        Fraction right = other.value();
        return left == null || right == null ? left != right : left.compareTo(right) != 0;
    }

    private static List<Stretch> stretches(Plan plan, TargetColumn column) {
        boolean flow = column == TargetColumn.OUTPUT;
        List<Stretch> stretches = new ArrayList<>();
        int from = plan.phases().get(0).from();
        for (int year : plan.targetYears()) {
            List<Period> quarters = IntStream.rangeClosed(from, flow ? year - 1 : year)
                    .mapToObj(PathDrawing::periods)
                    .flatMap(List::stream)
                    .filter(Period::endsQuarter)
                    .toList();
            if (!quarters.isEmpty()) {
                stretches.add(new Stretch(year, quarters));
            }
            if (flow) {
                stretches.add(new Stretch(year, periods(year)));
            }
            from = year + 1;
        }
        return stretches;
    }

    private static List<Period> periods(int year) {
        return Period.range(new Period(year, 2), Period.december(year));
    }

    private static PathDrawing drawing(String id, Text name, TargetColumn column, List<Point> points) {
        Point first = points.get(0);
        Text unit = Units.of(column.unit().toString());
        int last = points.get(points.size() - 1).at().year();
        String years =
                first.at().year() == last ? String.valueOf(last) : first.at().year() + "–" + last;
        Text caption = new Text(
                name.zh() + "：" + column.label().zh() + "，" + years + "（提出："
                        + first.proposed().basis().label().zh() + "；现行："
                        + first.present().basis().label().zh() + "）",
                name.en() + ": " + column.label().en() + ", " + years + " (proposed: "
                        + first.proposed().basis().label().en() + "; present: "
                        + first.present().basis().label().en() + ")");
        Table table = new Table(
                id,
                caption,
                List.of(
                        Column.words("period", "时点", "Time"),
                        Column.number("proposed", new Text("提出的路径（下为现行）", "Proposed (present below)"), unit),
                        Column.number("difference", new Text("提出−现行", "Proposed − present"), unit)),
                points.stream().map(point -> row(point, column)).toList());
        return new PathDrawing(
                table,
                new Chart(Chart.Kind.LINE, id, 1, null, caption, unit, PROPOSED, new Chart.Target(PRESENT, null)));
    }

    private static Table.Row row(Point point, TargetColumn column) {
        int decimals = AttainmentTable.decimals(column);
        Fraction now = point.present().value();
        Fraction then = point.proposed().value();
        Cell proposed = cell(point.proposed(), decimals);
        return Table.Row.of(
                Cell.words(point.at().label()),
                now == null ? proposed : proposed.against(now.rounded(decimals)),
                now == null || then == null ? Cell.EMPTY : Cell.number(then.minus(now), decimals));
    }

    private static Cell cell(Expected expected, int decimals) {
        @Nullable Fraction value = expected.value();
        @Nullable Absence why = expected.absence();
        if (value != null) {
            return Cell.number(value, decimals);
        }
        return why == null ? Cell.EMPTY : Cell.absent(FigureNotes.of(why));
    }
}
