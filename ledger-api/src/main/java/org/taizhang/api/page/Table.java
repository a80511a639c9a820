package org.taizhang.api.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;

/**
 * The one table of the pages. The same object is shown, printed, charted and downloaded, so that nobody gets other
 * numbers than were seen.
 *
 * @param id of the element, for charts and links
 * @param rows each with one cell per column
 * @param empty what is said where there are no rows; null for the words every table has
 */
public record Table(
        String id,
        Text caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Text empty) {

    private static final int LIST_COLUMNS_MIN = 4;

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

    public Table(String id, Text caption, List<Column> columns, List<Row> rows) {
        this(id, caption, columns, rows, null);
    }

    /** @param words what it means that there are no rows, and what can be done */
    public Table orElse(Text words) {
        return new Table(id, caption, columns, rows, words);
    }

    /** More to be read than compared: on a phone its rows stand below each other, each cell with its label. */
    public boolean list() {
        long words = columns.stream().filter(c -> c.kind() == Kind.WORDS).count();
        return columns.size() >= LIST_COLUMNS_MIN && 2 * words > columns.size();
    }

    /**
     * @param key name in the CSV
     * @param unit empty for words
     * @param aside what a reader should know of it; not in the CSV
     * @param href where the heading leads
     */
    public record Column(
            String key,
            Text name,
            Text unit,
            Kind kind,
            @Nullable Text aside,
            @Nullable String href) {

        public static final Text NONE = new Text("", "");

        public static Column words(String key, String zh, String en) {
            return words(key, new Text(zh, en));
        }

        public static Column words(String key, Text name) {
            return new Column(key, name, NONE, Kind.WORDS, null, null);
        }

        public static Column number(String key, Text name, Text unit) {
            return new Column(key, name, unit, Kind.NUMBER, null, null);
        }

        public Column leadingTo(String address, Text about) {
            return new Column(key, name, unit, kind, about, address);
        }

        /** The first line of the heading. */
        public String head(Text.Language language) {
            return Heading.of(name.in(language)).main();
        }

        /** The lines below it: what is set apart in the name, the unit, the aside. */
        public List<String> below(Text.Language language) {
            return Stream.of(
                            Heading.of(name.in(language)).aside(),
                            unit.in(language),
                            aside == null ? "" : aside.in(language))
                    .filter(line -> !line.isEmpty())
                    .toList();
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

    /** Every reason and mark that some cell carries, explained once below the table; what says all itself is not. */
    public Set<Note> legend() {
        return legend(rows.stream().flatMap(row -> row.cells().stream()));
    }

    /** What is to be explained below cells. */
    public static Set<Note> legend(Stream<Cell> cells) {
        Set<Note> notes = new LinkedHashSet<>();
        cells.forEach(cell -> {
            Note absence = cell.absence();
            if (absence != null && !absence.plain()) {
                notes.add(absence);
            }
            notes.addAll(cell.marks());
        });
        return notes;
    }
}
