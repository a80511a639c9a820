package org.taizhang.api.vintage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.vintage.Triangle.Seen;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.vintage.FigureChange;

/** The triangle as a table: a row for each period, a column for each vintage, then first, last and revision. */
final class TriangleTable {

    private static final Text PERCENT = new Text("%", "%");
    private static final int RELATIVE_DECIMALS = 2;
    private static final Note REVISED =
            Note.of("REVISED", "改", "rev", "与前一版本的数不同", "Another value than in the vintage before");

    private TriangleTable() {}

    static Table of(Triangle triangle, Text place) {
        Text unit = triangle.code().unit().symbol();
        Text none = new Text("", "");
        List<Column> columns = new ArrayList<>(List.of(Column.words("period", "报告期", "Period")));
        for (Triangle.Vintage vintage : triangle.vintages()) {
            columns.add(Column.number("asOf" + vintage.moment().position(), heading(vintage), none));
        }
        columns.add(Column.number("first", new Text("首次公布", "First"), unit));
        columns.add(Column.number("last", new Text("最新", "Latest"), unit));
        columns.add(Column.number("revision", new Text("修订", "Revision"), unit));
        columns.add(Column.number("relative", new Text("修订幅度", "Revision"), PERCENT));
        Text code = triangle.code().title();
        return new Table(
                "triangle",
                new Text(place.zh() + " · " + code.zh() + " · 各版本", place.en() + " · " + code.en() + " · vintages"),
                columns,
                triangle.periods().stream().map(period -> row(triangle, period)).toList());
    }

    /** By how much the latest value differs from the first. */
    static Chart chart(Triangle triangle, Table table) {
        return new Chart(
                Chart.Kind.BAR,
                table.id(),
                table.columns().size() - 1,
                null,
                triangle.code().title(),
                PERCENT,
                new Text("修订幅度", "Revision"),
                null);
    }

    private static Text heading(Triangle.Vintage vintage) {
        Instant asOf = vintage.moment().asOf();
        if (asOf == null) {
            return new Text("现在", "Now");
        }
        String time = Times.minute(asOf);
        return new Text(time, time);
    }

    private static Table.Row row(Triangle triangle, Period period) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(period.label())));
        for (int vintage = 0; vintage < triangle.vintages().size(); vintage++) {
            cells.add(triangle.vintages().get(vintage).has(period) ? cell(triangle, period, vintage) : Cell.EMPTY);
        }
        cells.add(triangle.first(period).map(TriangleTable::value).orElse(Cell.words("—")));
        cells.add(triangle.last(period).map(TriangleTable::value).orElse(Cell.words("—")));
        @Nullable FigureChange revision = triangle.revision(period).orElse(null);
        cells.add(ChangesTable.difference(
                revision == null ? null : revision.difference(),
                triangle.code().unit().scale()));
        cells.add(ChangesTable.difference(revision == null ? null : revision.relative(), RELATIVE_DECIMALS));
        return new Table.Row(cells, false);
    }

    private static Cell cell(Triangle triangle, Period period, int vintage) {
        Triangle.Vintage column = triangle.vintages().get(vintage);
        Cell cell = ChangesTable.cell(column.figures().get(triangle.periods().indexOf(period)), column.moment());
        if (!triangle.revised(period, vintage)) {
            return cell;
        }
        List<Note> marks = new ArrayList<>(cell.marks());
        marks.add(REVISED);
        return cell.marked(marks);
    }

    private static Cell value(Seen seen) {
        return FigureCells.of(seen.figure()).marked(List.of());
    }
}
