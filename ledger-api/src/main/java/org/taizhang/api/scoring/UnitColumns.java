package org.taizhang.api.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;

/**
 * What the columns of a table mean. The first names the unit; the others are indicators by code or title, their
 * {@code .reference} (target or base) and {@code .previous}, denominators that guards ask for, and {@code setAside}.
 */
record UnitColumns(List<Column> columns) {

    static final String REFERENCE = ".reference";
    static final String PREVIOUS = ".previous";
    static final String SET_ASIDE = "setAside";

    enum Part {
        UNIT,
        VALUE,
        REFERENCE,
        PREVIOUS,
        SET_ASIDE
    }

    /** @param indicator code; empty for the unit and what it is set aside as */
    record Column(String heading, Part part, String indicator) {}

    /** @throws RefusedException that names every column that is unknown, doubled or missing */
    static UnitColumns of(List<String> header, Scheme scheme) {
        Map<String, Column> known = known(scheme);
        List<Column> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip();
            Column column = i == 0 ? new Column(heading, Part.UNIT, "") : known.get(heading);
            if (column == null) {
                problems.add(problem(
                        "CSV_COLUMN_UNKNOWN",
                        "办法中没有列“" + heading + "”，请改正或删除。",
                        "The scheme knows no column '" + heading + "': correct or remove it."));
            } else if (!seen.add(column)) {
                problems.add(problem(
                        "CSV_COLUMN_TWICE", "列“" + heading + "”重复。", "The column '" + heading + "' is there twice."));
            } else {
                columns.add(column);
            }
        }
        scheme.indicators().stream()
                .map(Indicator::code)
                .filter(code -> seen.stream().noneMatch(c -> c.part == Part.VALUE && c.indicator.equals(code)))
                .forEach(code -> problems.add(problem(
                        "CSV_COLUMN_MISSING", "缺少指标列“" + code + "”。", "The column of '" + code + "' is missing.")));
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return new UnitColumns(List.copyOf(columns));
    }

    private static Map<String, Column> known(Scheme scheme) {
        Map<String, Column> known = new HashMap<>();
        known.put(SET_ASIDE, new Column(SET_ASIDE, Part.SET_ASIDE, ""));
        for (Indicator indicator : scheme.indicators()) {
            Stream.of(indicator.title().en(), indicator.title().zh(), indicator.code())
                    .forEach(heading -> put(known, heading, indicator.code()));
        }
        scheme.guards().stream().flatMap(guard -> guard.on(new Denominators())).forEach(code -> put(known, code, code));
        return known;
    }

    private static void put(Map<String, Column> known, String heading, String code) {
        known.put(heading, new Column(code, Part.VALUE, code));
        known.put(heading + REFERENCE, new Column(code + REFERENCE, Part.REFERENCE, code));
        known.put(heading + PREVIOUS, new Column(code + PREVIOUS, Part.PREVIOUS, code));
    }

    private static final class Denominators implements Guard.Cases<Stream<String>> {

        @Override
        public Stream<String> noBonus(Guard.NoBonus guard) {
            return Stream.empty();
        }

        @Override
        public Stream<String> previousDenominator(Guard.PreviousDenominator guard) {
            return Stream.of(guard.denominator());
        }
    }

    private static Problem problem(String rule, String zh, String en) {
        return Problem.of(rule, "", "第1行：" + zh, "Line 1: " + en);
    }
}
