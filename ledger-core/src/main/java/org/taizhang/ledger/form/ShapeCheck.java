package org.taizhang.ledger.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;

/**
 * Whether a report has the shape of its form: required items stated, nothing unknown, every cell of its type, unit and
 * range. One problem for each broken cell; pointers are {@code /values/<item>} and {@code /values/<group>/<row>/<item>}.
 */
public final class ShapeCheck {

    private static final int ROWS_MAX = 200;
    private static final int UNKNOWN_SHOWN_MAX = 20;

    private final StatedReport report;
    private final Filer filer;
    private final List<Problem> problems = new ArrayList<>();

    private ShapeCheck(StatedReport report, Filer filer) {
        this.report = report;
        this.filer = filer;
    }

    public static List<Problem> of(StatedReport report, Filer filer) {
        ShapeCheck check = new ShapeCheck(report, filer);
        check.items(report.form().items(), report.values().items(), "/values/");
        check.unknown(report.form().byCode().keySet(), report.values().items().keySet(), "/values/");
        report.form().groups().forEach(check::group);
        check.unknown(
                report.form().groups().stream().map(GroupDefinition::code).toList(),
                report.values().groups().keySet(),
                "/values/");
        return check.problems;
    }

    private void items(List<ItemDefinition> items, Map<String, Cell> cells, String at) {
        for (ItemDefinition item : items) {
            cell(item, cells.get(item.code()), at + item.code());
        }
    }

    private void cell(ItemDefinition item, @Nullable Cell cell, String pointer) {
        Condition when = item.when();
        boolean applies = when == null || when.applies(report, filer);
        if (cell == null) {
            if (applies && item.required()) {
                problems.add(blank(item, pointer));
            }
        } else if (!item.stated()) {
            problems.add(Problem.of(
                    "ITEM_COMPUTED",
                    pointer,
                    item.label().zh() + "由系统计算，请勿填写。",
                    item.label().en() + " is computed by the ledger: leave it out."));
        } else if (when != null && !applies) {
            problems.add(new Problem(when.rule(), pointer, when.hidden()));
        } else {
            cell.on(new CellCheck(item, pointer)).ifPresent(problems::add);
        }
    }

    private static Problem blank(ItemDefinition item, String pointer) {
        return item.type().numeric()
                ? Problem.of(
                        "N01",
                        pointer,
                        item.label().zh() + "不能为空，没有发生请填0。",
                        item.label().en() + " must not be blank; type 0 if there was none.")
                : Problem.of(
                        "N01",
                        pointer,
                        item.label().zh() + "不能为空。",
                        item.label().en() + " must not be blank.");
    }

    private void group(GroupDefinition group) {
        List<Map<String, Cell>> rows = report.rows(group.code());
        String at = "/values/" + group.code();
        if (rows.size() < group.min()) {
            problems.add(Problem.of(
                    "N01",
                    at,
                    group.label().zh() + "至少填" + group.min() + "行。",
                    group.label().en() + ": at least " + group.min() + " row."));
        }
        if (rows.size() > ROWS_MAX) {
            problems.add(Problem.of(
                    "ROWS_TOO_MANY",
                    at,
                    group.label().zh() + "最多" + ROWS_MAX + "行。",
                    group.label().en() + ": at most " + ROWS_MAX + " rows."));
            return;
        }
        Set<Cell> keys = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String rowAt = at + "/" + i + "/";
            items(group.items(), rows.get(i), rowAt);
            unknown(group.byCode().keySet(), rows.get(i).keySet(), rowAt);
            Cell key = rows.get(i).get(group.key());
            if (key != null && !keys.add(key)) {
                problems.add(Problem.of(
                        "ROW_DUPLICATE",
                        rowAt + group.key(),
                        group.label().zh() + "有重复的行，请合并。",
                        group.label().en() + ": two rows are about the same thing, merge them."));
            }
        }
    }

    private void unknown(Collection<String> known, Set<String> stated, String at) {
        if (known.containsAll(stated)) {
            return;
        }
        stated.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .limit(UNKNOWN_SHOWN_MAX)
                .forEach(code -> problems.add(unknownItem(at, code)));
    }

    /** For a name the form does not have. */
    public static Problem unknownItem(String at, String code) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        return Problem.of(
                "ITEM_UNKNOWN",
                at + shown.replace("~", "~0").replace("/", "~1"),
                "本表没有“" + shown + "”这一项，请核对名称或删除。",
                "This form has no item '" + shown + "': check its name or leave it out.");
    }
}
