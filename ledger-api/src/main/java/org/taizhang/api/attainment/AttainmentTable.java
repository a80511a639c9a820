package org.taizhang.api.attainment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Numbers;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.api.plan.TargetCells;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.Expected;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.Target.OtherReading;
import org.taizhang.ledger.plan.TargetColumn;

/** Targets of one scope and year beside what is: one row for each column of the plan. */
public final class AttainmentTable {

    private static final int PERCENT_DECIMALS = 1;
    private static final String OTHER_READING = "otherReading";
    private static final Text NO_UNIT = new Text("", "");

    private AttainmentTable() {}

    public static Table of(Attainment attainment) {
        List<Row> rows =
                attainment.rows().stream().filter(row -> row.target() != null).toList();
        boolean twoReadings = rows.stream().anyMatch(row -> other(row) != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("target", "目标", "Target"),
                Column.words("unit", "单位", "Unit"),
                Column.number("goal", new Text("目标值", "Goal"), NO_UNIT),
                Column.number(OTHER_READING, new Text("另一读数", "Other reading"), NO_UNIT),
                Column.number("actual", new Text("实际", "Actual"), NO_UNIT),
                Column.number("expected", new Text("到本期应达", "Expected by now"), NO_UNIT),
                Column.number("gap", new Text("距目标", "Gap to goal"), NO_UNIT),
                Column.number("ratio", new Text("实际÷应达", "Actual ÷ expected"), new Text("%", "%")),
                Column.words("light", "亮灯", "Light")));
        if (!twoReadings) {
            columns.removeIf(column -> column.key().equals(OTHER_READING));
        }
        Text caption = new Text(
                attainment.targetYear() + "年目标完成情况（" + attainment.at().label().zh() + "）",
                "Attainment of the targets of " + attainment.targetYear() + ", "
                        + attainment.at().label().en());
        return new Table(
                "attainment-" + attainment.targetYear(),
                caption,
                columns,
                rows.stream().map(row -> row(row, twoReadings)).toList());
    }

    /** Decimals in the plan's own units. */
    public static int decimals(TargetColumn column) {
        return switch (column) {
            case ENTERPRISES, ABOVE_SCALE, EMPLOYMENT -> 0;
            case BUILT_UP_AREA, LEVELLED_AREA, PRODUCTIVE_AREA, USABLE_SHARE, LEADING_SHARE -> 1;
            case OUTPUT, INTENSITY -> 2;
        };
    }

    /** The actual in the plan's unit, or why there is none. */
    public static Cell actual(Row row) {
        Fraction actual = row.actual();
        return actual == null
                ? FigureCells.absent(row.figure())
                : Cell.number(actual, decimals(row.column()))
                        .marked(FigureNotes.of(row.figure().marks()));
    }

    public static @Nullable Lamp lamp(Row row) {
        Light light = row.light();
        return light == null ? null : Lamp.of(light);
    }

    private static Table.Row row(Row row, boolean twoReadings) {
        Target target = row.target();
        int decimals = decimals(row.column());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(row.column().label()),
                Cell.words(Units.of(row.column().unit().toString())),
                target == null
                        ? Cell.EMPTY
                        : TargetCells.of(
                                target, "/plan#" + target.sources().get(0).id())));
        if (twoReadings) {
            OtherReading other = other(row);
            cells.add(other == null ? Cell.EMPTY : Cell.number(other.value(), decimals));
        }
        cells.addAll(List.of(
                actual(row),
                expected(row),
                number(row.gap(), decimals),
                number(row.ratio() == null ? null : row.ratio().times(100), PERCENT_DECIMALS),
                light(row)));
        return new Table.Row(cells, false);
    }

    private static @Nullable OtherReading other(Row row) {
        Target target = row.target();
        return target == null ? null : target.other();
    }

    /** What could be expected by now, or why nothing can. */
    static Cell expected(Row row) {
        int decimals = decimals(row.column());
        Expected expected = row.expected();
        if (expected == null) {
            return Cell.EMPTY;
        }
        Absence absence = expected.absence();
        Cell cell = absence == null ? number(expected.value(), decimals) : Cell.absent(FigureNotes.of(absence));
        return expected.linear() == null || expected.seasonal() == null
                ? cell
                : cell.above(shares(expected.linear(), expected.seasonal(), decimals));
    }

    private static Text shares(Fraction linear, Fraction seasonal, int decimals) {
        String even = Numbers.grouped(linear.rounded(decimals));
        String season = Numbers.grouped(seasonal.rounded(decimals));
        return new Text("直线 " + even + "，季节 " + season, "linear " + even + ", seasonal " + season);
    }

    private static Cell light(Row row) {
        Absence why = row.noLight();
        if (why == Absence.INCOMPLETE) {
            return Cell.words(reportsIn(row.figure().coverage()));
        }
        return why == null ? Cell.EMPTY.lit(lamp(row)) : Cell.absent(FigureNotes.of(why));
    }

    private static Text reportsIn(Coverage coverage) {
        String share = coverage.filed() + "/" + coverage.due();
        return new Text("未报齐 " + share, share + " filed");
    }

    private static Cell number(@Nullable Fraction value, int decimals) {
        return value == null ? Cell.EMPTY : Cell.number(value, decimals);
    }
}
