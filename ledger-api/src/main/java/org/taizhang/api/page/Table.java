package org.taizhang.api.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;

/**
 * The one table of the pages. The same object is shown, printed, charted and downloaded, so that nobody gets other
 * numbers than were seen.
 *
 * @param id of the element, for charts and links
 * @param rows each with one cell per column
 */
public record Table(String id, Text caption, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " of table " + id + " has not " + columns.size() + " cells");
            }
        }
    }

    /**
     * @param key name in the CSV
     * @param unit empty for words
     */
    public record Column(String key, Text name, Text unit, Kind kind) {

        public static Column words(String key, String zh, String en) {
            return new Column(key, new Text(zh, en), NONE, Kind.WORDS);
        }

        public static Column number(String key, Text name, Text unit) {
            return new Column(key, name, unit, Kind.NUMBER);
        }

        /** {@code 工业总产值（千元）}. */
        public String heading(Text.Language language) {
            String words = unit.in(language);
            return words.isEmpty()
                    ? name.in(language)
                    : language == Text.Language.ZH ? name.zh() + "（" + words + "）" : name.en() + " (" + words + ")";
        }
    }

    public enum Kind {
        WORDS,
        NUMBER
    }

    /** @param total set apart from the rows above */
    public record Row(List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }
    }

    private static final Text NONE = new Text("", "");

    /** Every reason and mark that some cell carries, explained once below the table. */
    public Set<Note> legend() {
        Set<Note> notes = new LinkedHashSet<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                @Nullable Note absence = cell.absence();
                if (absence != null) {
                    notes.add(absence);
                }
                notes.addAll(cell.marks());
            }
        }
        return notes;
    }
}
