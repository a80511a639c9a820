package org.taizhang.api.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Quantity;
import org.taizhang.ledger.indicator.Term;
import org.taizhang.projections.indicator.FigureTable;

/** The indicators of one heading by month, each number leading to its explanation. */
public final class FiguresByMonth {

    public static final String ID = "figures";

    private FiguresByMonth() {}

    /**
     * @param chosen its heading is shown, with the completeness of the chosen one in the last column; beside land occupied,
     *     by how much it is not the productive area
     * @param suffix that keeps links at the same moment
     */
    public static Table of(FigureTable figures, IndicatorCode chosen, Text place, String suffix) {
        List<IndicatorCode> codes = codes(chosen);
        List<Column> columns = new ArrayList<>(List.of(Column.words("period", "报告期", "Period")));
        codes.forEach(code ->
                columns.add(Column.number(code.name(), code.title(), code.unit().symbol())));
        if (chosen == IndicatorCode.OCCUPIED_AREA) {
            columns.add(Column.number(
                    Term.OCCUPIED_LESS_PRODUCTIVE.name(),
                    Term.OCCUPIED_LESS_PRODUCTIVE.label(),
                    Term.OCCUPIED_LESS_PRODUCTIVE.unit().symbol()));
        }
        columns.add(Column.words("coverage", "已报/应报", "Filed / due"));
        List<Table.Row> rows = figures.periods().stream()
                .map(period -> new Table.Row(row(figures, codes, chosen, period, suffix), false))
                .toList();
        Text group = chosen.group().title();
        return new Table(ID, new Text(place.zh() + " · " + group.zh(), place.en() + " · " + group.en()), columns, rows);
    }

    /** Number of the column of the chosen indicator. */
    public static int column(IndicatorCode chosen) {
        return 1 + codes(chosen).indexOf(chosen);
    }

    /** Of the columns, from the second on. */
    public static List<IndicatorCode> codes(IndicatorCode chosen) {
        return Stream.of(IndicatorCode.values())
                .filter(code -> code.group() == chosen.group())
                .toList();
    }

    private static List<Cell> row(
            FigureTable figures, List<IndicatorCode> codes, IndicatorCode chosen, Period period, String suffix) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(period.label())));
        for (IndicatorCode code : codes) {
            cells.add(cell(figures.figure(code, period)).leadingTo(explanation(figures, code, period, suffix)));
        }
        Figure figure = figures.figure(chosen, period);
        if (chosen == IndicatorCode.OCCUPIED_AREA) {
            Quantity difference = figure.quantity()
                    .minus(figures.figure(IndicatorCode.PRODUCTIVE_AREA, period).quantity());
            cells.add(FigureCells.of(
                            difference.value(),
                            difference.absence(),
                            difference.marks(),
                            Term.OCCUPIED_LESS_PRODUCTIVE.unit().scale())
                    .leadingTo(explanation(figures, chosen, period, suffix)));
        }
        cells.add(Cell.words(covered(figure.coverage())));
        return cells;
    }

    private static String explanation(FigureTable figures, IndicatorCode code, Period period, String suffix) {
        return "/clusters/" + figures.scope() + "/indicators/" + code + "/" + period + suffix;
    }

    /** Filed of due, and what is unknown beyond that: returned, or not due and never filed. */
    private static Text covered(Coverage coverage) {
        String filed = coverage.filed() + "/" + coverage.due();
        return coverage.unknown() > coverage.due() - coverage.filed()
                ? new Text(filed + "，缺" + coverage.unknown(), filed + ", " + coverage.unknown() + " unknown")
                : new Text(filed, filed);
    }

    private static Cell cell(Figure figure) {
        Cell cell = FigureCells.of(figure);
        return figure.code() == IndicatorCode.OUTPUT_MONTH
                ? cell.plottedPerMonth(figure.period().months())
                : cell;
    }
}
