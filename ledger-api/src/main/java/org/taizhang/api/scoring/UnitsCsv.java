package org.taizhang.api.scoring;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.imports.CsvFile;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.scoring.UnitColumns.Column;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Table;

/**
 * Reads a table of units × indicators: CSV in UTF-8 or GB18030. A cell holds an exact number ({@code 12.5},
 * {@code 14500/33}), the reason why there is none ({@code NO_FAULT} …), or nothing.
 */
public final class UnitsCsv {

    private final UnitColumns columns;
    private final Map<String, Long> lineOf = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private UnitsCsv(UnitColumns columns) {
        this.columns = columns;
    }

    /**
     * @param purpose for which the data were filed, as whoever hands them in declares; null when nothing is declared
     * @throws RefusedException that names every line and column that cannot be read
     */
    public static Table read(Path file, Scheme scheme, Scheme.@Nullable Purpose purpose) throws IOException {
        CsvFile csv = CsvFile.of(file);
        UnitsCsv units = new UnitsCsv(UnitColumns.of(csv.header(), scheme));
        csv.each(units::row);
        if (!units.problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, units.problems));
        }
        return new Table(purpose, units.entries, Map.of());
    }

    private void row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.columns().size()) {
            broken(
                    "CSV_FIELDS",
                    line,
                    "有" + row.getFieldCount() + "格，应为" + columns.columns().size() + "格。",
                    "there are " + row.getFieldCount() + " fields, not "
                            + columns.columns().size() + ".");
            return;
        }
        String unit = row.getField(0).strip();
        Long before = lineOf.putIfAbsent(unit, line);
        if (unit.isEmpty()) {
            broken("CSV_UNIT", line, "第一列的名称空缺，请填写。", "the first column names no unit: fill it in.");
        } else if (before != null) {
            broken(
                    "CSV_UNIT_TWICE",
                    line,
                    "“" + unit + "”已在第" + before + "行，请只保留一行。",
                    "'" + unit + "' is in line " + before + " already: keep one.");
        }
        entries.add(entry(unit, row, line));
    }

    private Entry entry(String unit, CsvRecord row, long line) {
        Map<String, Parts> parts = new HashMap<>();
        String setAside = null;
        for (int i = 1; i < columns.columns().size(); i++) {
            Column column = columns.columns().get(i);
            String text = row.getField(i).strip();
            if (text.isEmpty()) {
                continue;
            }
            Parts of = parts.computeIfAbsent(column.indicator(), code -> new Parts());
            switch (column.part()) {
                case VALUE -> {
                    of.missing = missing(text).orElse(null);
                    of.value = of.missing == null ? number(column, text, line) : null;
                }
                case REFERENCE -> of.reference = number(column, text, line);
                case PREVIOUS -> of.previous = number(column, text, line);
                case SET_ASIDE -> setAside = text;
                case UNIT -> {}
            }
        }
        Map<String, Observation> observations = new HashMap<>();
        parts.forEach((code, of) -> observations.put(code, of.observation()));
        observations.remove("");
        return new Entry(unit, observations, Map.of(), List.of(), List.of(), List.of(), setAside);
    }

    private static final class Parts {

        private @Nullable Fraction value;
        private @Nullable Missing missing;
        private @Nullable Fraction reference;
        private @Nullable Fraction previous;

        Observation observation() {
            Missing why = value == null && missing == null ? Missing.NOT_STATED : missing;
            return new Observation(value, why, reference, previous);
        }
    }

    private static Optional<Missing> missing(String text) {
        return Stream.of(Missing.values())
                .filter(why -> why.name().equals(text))
                .findFirst();
    }

    private @Nullable Fraction number(Column column, String text, long line) {
        try {
            return Fraction.parse(text);
        } catch (IllegalArgumentException e) {
            broken(
                    "CSV_NUMBER",
                    line,
                    "“" + column.heading() + "”列的“" + text + "”不是数值；请写成 1234.5 或 14500/33，不带千分位、单位和百分号；缺数请留空或写明原因代码。",
                    "'" + text + "' in column '" + column.heading()
                            + "' is no number: write 1234.5 or 14500/33 without separators, units and per cent signs; leave"
                            + " it blank or give a reason's code where there is none.");
            return null;
        }
    }

    private void broken(String rule, long line, String zh, String en) {
        problems.add(Problem.of(rule, "/" + line, "第" + line + "行：" + zh, "Line " + line + ": " + en));
    }
}
