package org.taizhang.api.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * The way of one cluster to the targets: the end of every year, and the period that is seen; what was reached beside what
 * could be expected.
 *
 * @param name of the cluster
 */
public record Trajectory(Text name, Table table, Chart chart) {

    private static final int ACTUAL = 1;

    /** @param reached what is known of a period; not asked for one after {@code at} */
    static Trajectory of(
            Plan plan, Ways ways, ClusterInfo cluster, TargetColumn column, Period at, Function<Period, Row> reached) {
        String id = "way-" + cluster.id();
        Text unit = Units.of(column.unit().toString());
        Text caption = new Text(
                cluster.shortName().zh() + "：" + column.label().zh(),
                cluster.shortName().en() + ": " + column.label().en());
        Table table = new Table(
                id,
                caption,
                List.of(
                        Column.words("period", "时点", "Time"),
                        Column.number("actual", new Text("实际", "Actual"), unit),
                        Column.number("expected", new Text("目标路径", "Path"), unit),
                        Column.words("light", "亮灯", "Light")),
                periods(plan, at).stream()
                        .map(period -> row(
                                period,
                                column,
                                new Expectation(plan, ways, Scope.of(cluster.id()), targetYear(plan, period), period)
                                        .of(column),
                                period.compareTo(at) > 0 ? null : reached.apply(period)))
                        .toList());
        return new Trajectory(
                cluster.shortName(),
                table,
                new Chart(
                        Chart.Kind.LINE,
                        id,
                        ACTUAL,
                        null,
                        caption,
                        unit,
                        new Text("实际", "Actual"),
                        new Chart.Target(new Text("目标路径", "Path"), null)));
    }

    /** The first target year that is not over by then, else the last. */
    static int targetYear(Plan plan, Period period) {
        List<Integer> years = plan.targetYears();
        return years.stream().filter(year -> year >= period.year()).findFirst().orElse(years.get(years.size() - 1));
    }

    private static List<Period> periods(Plan plan, Period at) {
        List<Integer> years = plan.targetYears();
        List<Period> periods =
                new ArrayList<>(IntStream.rangeClosed(plan.phases().get(0).from(), years.get(years.size() - 1))
                        .mapToObj(Period::december)
                        .toList());
        if (!periods.contains(at)) {
            periods.add(at);
        }
        return periods.stream().sorted().toList();
    }

    private static Table.Row row(Period period, TargetColumn column, Expected expected, @Nullable Row reached) {
        int decimals = AttainmentTable.decimals(column);
        Fraction value = expected.value();
        Absence why = expected.absence();
        Cell actual = reached == null ? Cell.EMPTY : AttainmentTable.actual(reached);
        return Table.Row.of(
                Cell.words(period.label()),
                value == null ? actual : actual.against(value.rounded(decimals)),
                value == null
                        ? why == null ? Cell.EMPTY : Cell.absent(FigureNotes.of(why))
                        : Cell.number(value, decimals),
                reached == null ? Cell.EMPTY : Cell.EMPTY.lit(AttainmentTable.lamp(reached)));
    }
}
