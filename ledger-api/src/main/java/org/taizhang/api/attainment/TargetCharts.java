package org.taizhang.api.attainment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.api.indicator.FigureQuestion;
import org.taizhang.api.indicator.FiguresByMonth;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/** Figures drawn beside their targets. */
final class TargetCharts {

    private static final Text ACTUAL = new Text("实际", "Actual");

    private TargetCharts() {}

    /** Output and intensity of the clusters, each beside its own target of a year. */
    static List<Chart> sideBySide(Table attainment, int targetYear) {
        return Stream.of(TargetColumn.OUTPUT, TargetColumn.INTENSITY)
                .flatMap(column -> row(attainment, column)
                        .map(row -> new Chart(
                                Chart.Kind.BAR,
                                attainment.id(),
                                null,
                                row,
                                column.label(),
                                Units.of(column.unit().toString()),
                                ACTUAL,
                                new Chart.Target(name(targetYear), null)))
                        .stream())
                .toList();
    }

    /** An indicator of one scope by month; a target of the year asked for is a line across. */
    static Chart byMonth(Plan plan, Scope scope, FigureQuestion question) {
        IndicatorCode indicator = question.indicator();
        return new Chart(
                indicator.group() == IndicatorGroup.PRODUCTION ? Chart.Kind.BAR : Chart.Kind.LINE,
                FiguresByMonth.ID,
                FiguresByMonth.column(indicator),
                null,
                indicator.title(),
                indicator.unit().symbol(),
                indicator.title(),
                column(indicator)
                        .flatMap(column -> plan.target(scope, question.targetYear(), column))
                        .map(target -> new Chart.Target(
                                name(question.targetYear()),
                                target.inBaseUnit().rounded(indicator.unit().scale())))
                        .orElse(null));
    }

    private static Optional<Integer> row(Table table, TargetColumn column) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .filter(at -> column.label()
                        .equals(table.rows().get(at).cells().get(0).words()))
                .findFirst();
    }

    private static Text name(int year) {
        return new Text(year + "年目标", "Target " + year);
    }

    /** The column of the plan that says how large the indicator is to become; output of a single month has none. */
    private static Optional<TargetColumn> column(IndicatorCode indicator) {
        return Optional.ofNullable(
                switch (indicator) {
                    case OUTPUT_YTD, OUTPUT_12M -> TargetColumn.OUTPUT;
                    case INTENSITY, INTENSITY_12M -> TargetColumn.INTENSITY;
                    case EMPLOYMENT -> TargetColumn.EMPLOYMENT;
                    case ENTERPRISES -> TargetColumn.ENTERPRISES;
                    case ABOVE_SCALE -> TargetColumn.ABOVE_SCALE;
                    case BUILT_UP_AREA -> TargetColumn.BUILT_UP_AREA;
                    case LEVELLED_AREA -> TargetColumn.LEVELLED_AREA;
                    case PRODUCTIVE_AREA -> TargetColumn.PRODUCTIVE_AREA;
                    case USABLE_SHARE -> TargetColumn.USABLE_SHARE;
                    case LEADING_SHARE -> TargetColumn.LEADING_SHARE;
                    default -> null;
                });
    }
}
