package org.taizhang.api.attainment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.api.plan.TargetCells;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Unit;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.projections.indicator.FigureTable;

/** All clusters side by side: a column for each, {@code all} last; a row for each measure, with its unit. */
final class Overview {

    private static final List<IndicatorCode> MEASURES = List.of(
            IndicatorCode.OUTPUT_YTD,
            IndicatorCode.OUTPUT_12M,
            IndicatorCode.GROWTH_YTD_COMPARABLE,
            IndicatorCode.INTENSITY,
            IndicatorCode.INTENSITY_12M,
            IndicatorCode.LEADING_SHARE,
            IndicatorCode.EMPLOYMENT,
            IndicatorCode.OUTPUT_PER_WORKER,
            IndicatorCode.PRODUCTIVE_AREA,
            IndicatorCode.ENTERPRISES,
            IndicatorCode.ABOVE_SCALE,
            IndicatorCode.REPORTING_RATE_OUTPUT);

    private static final Note NO_TARGET =
            Note.of("NO_TARGET", "—", "—", "规划没有为该集聚区设这一目标。", "The plan sets no such target for the cluster.");

    /** The plan counts output in 亿元. */
    private static final Fraction YI_PER_THOUSAND = Fraction.of(1, 100_000);

    /**
     * One column.
     *
     * @param about what is said below its name
     * @param href of its page
     */
    record Subject(Text name, Text about, String href) {}

    private final List<Subject> subjects;
    private final Period at;
    private final String suffix;

    /**
     * @param subjects the clusters, {@code all} last
     * @param suffix that keeps links at the same moment
     */
    Overview(List<Subject> subjects, Period at, String suffix) {
        this.subjects = subjects;
        this.at = at;
        this.suffix = suffix;
    }

    Table figures(List<FigureTable> tables) {
        List<Table.Row> rows = MEASURES.stream()
                .map(code -> row(label(code), tables, table -> figure(table.figure(code, at))))
                .toList();
        return new Table(
                "overview",
                new Text("指标（" + at.label().zh() + "）", "Figures, " + at.label().en()),
                columns(),
                rows);
    }

    Table attainment(int targetYear, List<Attainment> attainments) {
        List<Table.Row> rows = Stream.of(TargetColumn.values())
                .filter(column ->
                        attainments.stream().anyMatch(a -> a.row(column).target() != null))
                .map(column -> row(label(column), attainments, a -> compared(a, a.row(column))))
                .toList();
        return new Table(
                "attainment-" + targetYear,
                new Text(
                        targetYear + "年目标完成情况（" + at.label().zh() + "）：上为实际，下为亮灯和目标",
                        "Targets of " + targetYear + ", " + at.label().en() + ": actual above, light and target below"),
                columns(),
                rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("measure", "指标", "Measure")));
        subjects.forEach(subject -> columns.add(Column.number(subject.name().en(), subject.name(), Column.NONE)
                .leadingTo(subject.href(), subject.about())));
        return columns;
    }

    private static <T> Table.Row row(Cell label, List<T> scopes, Function<T, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(label));
        scopes.forEach(scope -> cells.add(cell.apply(scope)));
        return new Table.Row(cells, false);
    }

    private Cell figure(Figure figure) {
        Cell cell = figure.code().unit() == Unit.THOUSAND_YUAN
                ? FigureCells.scaled(figure, YI_PER_THOUSAND, 2)
                : FigureCells.of(figure);
        return cell.leadingTo(
                "/clusters/" + figure.scope() + "/indicators/" + figure.code() + "/" + figure.period() + suffix);
    }

    private Cell compared(Attainment attainment, Row row) {
        Target target = row.target();
        if (target == null) {
            return Cell.absent(NO_TARGET);
        }
        return AttainmentTable.actual(row)
                .against(TargetCells.printed(target))
                .lit(AttainmentTable.lamp(row))
                .leadingTo("/clusters/" + attainment.scope() + "/indicators/"
                        + row.figure().code() + "/" + at + suffix);
    }

    private static Cell label(IndicatorCode code) {
        return Cell.words(code.title())
                .above(
                        code.unit() == Unit.THOUSAND_YUAN
                                ? Units.of(TargetColumn.OUTPUT.unit().toString())
                                : code.unit().symbol());
    }

    private static Cell label(TargetColumn column) {
        return Cell.words(column.label()).above(Units.of(column.unit().toString()));
    }
}
