package org.taizhang.api.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** A CSV file with a header, read as a stream within bounds. */
public record CsvFile(Path path, Charset charset) {

    static final int ROWS_MAX = 500_000;
    private static final int FIELDS_MAX = 200;
    private static final int FIELD_CHARACTERS_MAX = 4_000;

    /** @throws RefusedException for a file of no known encoding */
    public static CsvFile of(Path path) throws IOException {
        return new CsvFile(path, Encoding.of(path));
    }

    public List<String> header() {
        try (CsvReader<CsvRecord> csv = open(true)) {
            Iterator<CsvRecord> records = csv.iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException e) {
            throw broken(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines of a small file that has no header, blank ones included. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        long lineBefore = 0;
        try (CsvReader<CsvRecord> csv = open(false)) {
            for (CsvRecord csvRecord : csv) {
                lineBefore = csvRecord.getStartingLineNumber();
                lines.add(csvRecord.getFields());
            }
        } catch (CsvParseException e) {
            throw broken(lineBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /**
     * Calls {@code row} for every record below the header.
     *
     * @return how many there are
     * @throws RefusedException at the line where the file is broken, or has too many rows
     */
    public int each(Consumer<CsvRecord> row) {
        int rows = -1;
        long lineBefore = 0;
        try (CsvReader<CsvRecord> csv = open(true)) {
            for (CsvRecord csvRecord : csv) {
                lineBefore = csvRecord.getStartingLineNumber();
                if (++rows > ROWS_MAX) {
                    throw RefusedException.of(
                            Refusal.Kind.INVALID,
                            "CSV_ROWS",
                            "",
                            "一个文件最多" + ROWS_MAX + "行，请分成几个文件。",
                            "A file has at most " + ROWS_MAX + " rows: split it.");
                }
                if (rows > 0) {
                    row.accept(csvRecord);
                }
            }
        } catch (CsvParseException e) {
            throw broken(lineBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.max(0, rows);
    }

    private CsvReader<CsvRecord> open(boolean skipEmptyLines) throws IOException {
        return CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(skipEmptyLines)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(FIELDS_MAX)
                                .maxFieldSize(FIELD_CHARACTERS_MAX)
                                .maxRecordSize(FIELDS_MAX * FIELD_CHARACTERS_MAX)
                                .build(),
                        path,
                        charset);
    }

    private static RefusedException broken(long lineBefore) {
        return RefusedException.of(
                Refusal.Kind.INVALID,
                "CSV_SYNTAX",
                "",
                "第" + lineBefore + "行之后不是规范的 CSV：引号未闭合，或字段过长、过多（每行至多" + FIELDS_MAX + "列，每格至多" + FIELD_CHARACTERS_MAX
                        + "字）。",
                "After line " + lineBefore
                        + " it is no well-formed CSV: a quote is not closed, or fields are too long or"
                        + " too many (at most " + FIELDS_MAX + " of " + FIELD_CHARACTERS_MAX + " characters).");
    }
}
