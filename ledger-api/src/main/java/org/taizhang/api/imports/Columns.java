package org.taizhang.api.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * What the columns of a file mean: by code or by the form's Chinese label, in any order. {@code byClass} holds rows as
 * {@code 1311=1200;1399=80}; {@code statedYtd.grossOutput} and {@code samePeriod.grossOutput.month} are as in JSON. {@code explanation.code} and {@code explanation.text} explain
 * whatever is unusual in the row.
 */
record Columns(List<Column> columns, Map<String, Integer> places) {

    static final String USCC = "uscc";
    static final String PERIOD = "period";
    static final String REVISION = "revision";
    static final String REASON_CODE = "reason.code";
    static final String REASON_TEXT = "reason.text";
    static final String EXPLANATION_CODE = "explanation.code";
    static final String EXPLANATION_TEXT = "explanation.text";
    static final String EXPLANATION_UNTIL = "explanation.until";
    static final String STATED_YTD = "statedYtd.";
    static final String SAME_PERIOD = "samePeriod.";

    private static final Map<String, String> LABELS = Map.of(
            "统一社会信用代码", USCC,
            "报告期", PERIOD,
            "更正版本", REVISION,
            "更正原因代码", REASON_CODE,
            "更正说明", REASON_TEXT,
            "异常原因代码", EXPLANATION_CODE,
            "异常说明", EXPLANATION_TEXT,
            "说明有效期", EXPLANATION_UNTIL);

    /** A column of a word, of an item, or of a group. */
    record Column(String name, Optional<ItemDefinition> item, Optional<GroupDefinition> group) {}

    /**
     * @param versions of the form, the newest last: a file may have rows of several
     * @throws RefusedException that names every column that is unknown, doubled or missing
     */
    static Columns of(List<String> header, List<FormDefinition> versions) {
        if (header.isEmpty()) {
            throw new RefusedException(new Refusal(
                    Refusal.Kind.INVALID,
                    List.of(problem("CSV_EMPTY", "文件是空的，本行应为表头。", "The file is empty; this line is its header."))));
        }
        Map<String, Column> known = known(versions);
        List<Column> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : header) {
            Column column = known.get(normal(heading));
            if (column == null) {
                problems.add(problem(
                        "CSV_COLUMN_UNKNOWN", "不认识的列“" + heading + "”。", "The column '" + heading + "' is unknown."));
            } else if (!seen.add(column.name())) {
                problems.add(problem(
                        "CSV_COLUMN_TWICE", "列“" + heading + "”重复。", "The column '" + heading + "' is there twice."));
            } else {
                columns.add(column);
            }
        }
        Stream.of(USCC, PERIOD)
                .filter(needed -> !seen.contains(needed))
                .forEach(needed -> problems.add(problem(
                        "CSV_COLUMN_MISSING", "缺少列“" + needed + "”。", "The column '" + needed + "' is missing.")));
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(column -> places.put(column.name(), places.size()));
        return new Columns(List.copyOf(columns), Map.copyOf(places));
    }

    /** As it is written; empty where the row has no such field. */
    String uscc(CsvRecord csv) {
        int at = Objects.requireNonNull(places.get(USCC));
        return at < csv.getFieldCount() ? csv.getField(at).strip() : "";
    }

    private static Map<String, Column> known(List<FormDefinition> versions) {
        Map<String, Column> known = new HashMap<>();
        Stream.of(
                        USCC,
                        PERIOD,
                        REVISION,
                        REASON_CODE,
                        REASON_TEXT,
                        EXPLANATION_CODE,
                        EXPLANATION_TEXT,
                        EXPLANATION_UNTIL)
                .forEach(word -> put(known, word, word(word)));
        LABELS.forEach((label, word) -> put(known, label, word(word)));
        versions.forEach(form -> known(known, form));
        return known;
    }

    private static void known(Map<String, Column> known, FormDefinition form) {
        for (ItemDefinition item : form.items()) {
            if (item.stated()) {
                Column column = new Column(item.code(), Optional.of(item), Optional.empty());
                put(known, item.code(), column);
                put(known, item.label().zh(), column);
                put(known, item.label().zh() + "（" + item.unit() + "）", column);
            }
            if (item.accumulates()) {
                put(known, STATED_YTD + item.code(), word(STATED_YTD + item.code()));
                Stream.of(".month", ".ytd")
                        .map(column -> SAME_PERIOD + item.code() + column)
                        .forEach(name -> put(known, name, word(name)));
            }
        }
        for (GroupDefinition group : form.groups()) {
            Column column = new Column(group.code(), Optional.empty(), Optional.of(group));
            put(known, group.code(), column);
            put(known, group.label().zh(), column);
        }
    }

    private static Column word(String name) {
        return new Column(name, Optional.empty(), Optional.empty());
    }

    private static void put(Map<String, Column> known, String heading, Column column) {
        known.put(normal(heading), column);
    }

    /** Spaces and the width of brackets do not matter. */
    private static String normal(String heading) {
        return heading.replaceAll("\\s+", "")
                .replace('(', '（')
                .replace(')', '）')
                .replace('，', ',');
    }

    private static Problem problem(String rule, String zh, String en) {
        return Problem.of(rule, "", "第1行：" + zh, "Line 1: " + en);
    }
}
