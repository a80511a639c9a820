package org.taizhang.api.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;

/**
 * A table as CSV: exactly what is seen, numbers without grouping, a reason where there is no number. The file opens in
 * spreadsheets (byte order mark) and words that would run as a formula there are quoted.
 */
public final class TableCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableCsv() {}

    /** @param stamp column headings and values repeated on every row: the position, and that data are generated */
    public static void write(Table table, Text.Language language, List<Stamp> stamp, Writer out) throws IOException {
        out.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            List<String> line = new ArrayList<>();
            table.columns().forEach(column -> line.add(column.heading(language)));
            stamp.forEach(s -> line.add(s.heading()));
            csv.writeRecord(line);
            for (Table.Row row : table.rows()) {
                line.clear();
                row.cells().forEach(cell -> line.add(text(cell, language)));
                stamp.forEach(s -> line.add(s.value()));
                csv.writeRecord(line);
            }
        }
    }

    /** One column that says the same on every row. */
    public record Stamp(String heading, String value) {}

    /** A light is told by its word. */
    private static String words(Cell cell, Text.Language language) {
        Lamp lamp = cell.lamp();
        String shown = lamp != null && cell.alone() ? lamp.word().in(language) : cell.shown(language);
        Text below = cell.below();
        return below == null
                ? shown
                : new Column("", new Text(shown, shown), below, Table.Kind.WORDS, null, null).heading(language);
    }

    private static String text(Cell cell, Text.Language language) {
        if (cell.number() != null) {
            return cell.number().toPlainString();
        }
        return inert(words(cell, language));
    }

    /** Words that a spreadsheet would run as a formula are quoted. */
    public static String inert(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
