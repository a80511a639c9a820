package org.taizhang.api.attainment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.api.plan.TargetCells;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.Expected;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/** What other paths would do to expectations and lights of a period: a row for each that moves. */
final class PathEffects {

    private static final int PERCENT_DECIMALS = 1;
    private static final Text PERCENT = new Text("%", "%");

    private PathEffects() {}

    /** One scope compared with its targets, on the present ways and on the proposed ones. */
    record Both(Text name, Attainment present, Attainment proposed) {}

    /** @param columns whose ways are decided, now or then */
    static Table of(Period at, int targetYear, Set<TargetColumn> columns, List<Both> scopes) {
        return new Table(
                "effects",
                new Text(
                        at.label().zh() + "亮灯的变化（" + targetYear + "年目标）",
                        "Effect on lights, " + at.label().en() + " (targets of " + targetYear + ")"),
                List.of(
                        Column.words("scope", "范围", "Scope"),
                        Column.words("target", "指标", "Measure"),
                        Column.number("actual", new Text("实际/目标", "Actual / target"), Column.NONE),
                        Column.number("expected", new Text("现行应达", "Expected now"), Column.NONE),
                        Column.number("ratio", new Text("实际÷现行应达", "Actual ÷ expected now"), PERCENT),
                        Column.number("wouldBe", new Text("提出后应达", "Expected then"), Column.NONE),
                        Column.number("wouldRatio", new Text("实际÷提出后应达", "Actual ÷ expected then"), PERCENT)),
                scopes.stream()
                        .flatMap(both -> columns.stream().flatMap(column -> row(both, column)))
                        .toList());
    }

    private static Stream<Table.Row> row(Both both, TargetColumn column) {
        Row now = both.present().row(column);
        Row then = both.proposed().row(column);
        Target target = now.target();
        Expected expected = now.expected();
        Expected wouldBe = then.expected();
        if (target == null || expected == null || wouldBe == null || !PathDrawing.differ(expected, wouldBe)) {
            return Stream.of();
        }
        return Stream.of(Table.Row.of(
                Cell.words(both.name()),
                Cell.words(column.label()).above(Units.of(column.unit().toString())),
                AttainmentTable.actual(now).against(TargetCells.printed(target)),
                AttainmentTable.expected(now),
                reached(now),
                AttainmentTable.expected(then),
                reached(then)));
    }

    /** Actual ÷ expected and its light, or why there is none. */
    private static Cell reached(Row row) {
        Fraction ratio = row.ratio();
        Absence why = row.noLight();
        if (ratio != null) {
            return Cell.number(ratio.times(100), PERCENT_DECIMALS).lit(AttainmentTable.lamp(row));
        }
        return why == null ? Cell.EMPTY : Cell.absent(FigureNotes.of(why));
    }
}
