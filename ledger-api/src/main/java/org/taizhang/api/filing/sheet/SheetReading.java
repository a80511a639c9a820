package org.taizhang.api.filing.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.ItemDefinition;

/** Gathers what a file says, and everything that is wrong with it. */
final class SheetReading {

    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Map<String, BigDecimal> statedYtd = new LinkedHashMap<>();
    private final Map<String, BigDecimal> samePeriod = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Text> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> refusedCells = new HashSet<>();

    /** @param name as in {@link org.taizhang.api.form.TypedForm} */
    void value(String name, ItemDefinition item, SheetCell cell) {
        String pointer = "/" + name.replace('.', '/');
        places.put(pointer, cell.address());
        if (item.type().numeric()) {
            number(pointer, item.label(), cell).ifPresent(n -> inputs.put(name, n.toPlainString()));
        } else {
            words(pointer, item.label(), cell).ifPresent(text -> inputs.put(name, chosen(item, text)));
        }
    }

    void input(String name, String text) {
        inputs.put(name, text);
    }

    /** The file states all rows of the group, be it none. */
    void group(String code) {
        groups.add(code);
    }

    void yearToDate(ItemDefinition item, SheetCell cell) {
        String pointer = "/statedYtd/" + item.code();
        places.put(pointer, cell.address());
        number(pointer, item.label(), cell).ifPresent(n -> statedYtd.put(item.code(), n));
    }

    /**
     * @param column {@code month} or {@code ytd}
     * @param typed it is typed for want of a history, else only compared with the ledger's
     */
    void lastYear(ItemDefinition item, String column, SheetCell cell, boolean typed) {
        String key = item.code() + "." + column;
        String pointer = "/samePeriod/" + key;
        places.put(pointer, cell.address());
        number(pointer, item.label(), cell).ifPresent(n -> {
            samePeriod.put(key, n);
            if (typed) {
                inputs.put("samePeriod." + key, n.toPlainString());
            }
        });
    }

    void leftOut(String zh, String en) {
        leftOut.add(new Text(zh, en));
    }

    void problem(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, pointer, zh, en));
    }

    /** @throws RefusedException with everything that is wrong */
    ReadSheet read(ReadSheet.Layout layout) {
        if (problems.isEmpty() && inputs.isEmpty()) {
            problem("SHEET_BLANK", "", "文件里没有填数，请核对是否选错文件。", "Nothing is filled in: is it the right file?");
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return new ReadSheet(layout, inputs, groups, statedYtd, samePeriod, places, leftOut);
    }

    private Optional<BigDecimal> number(String pointer, Text label, SheetCell cell) {
        Optional<BigDecimal> number = cell.number();
        if (number.isEmpty() && !formula(pointer, label, cell)) {
            refused(
                    "SHEET_NUMBER",
                    pointer,
                    cell,
                    cell.address() + " " + label.zh() + "：“" + shown(cell) + "”不是数字，请改为不带单位的数。",
                    cell.address() + " " + label.en() + ": '" + shown(cell)
                            + "' is no number: type it without a unit.");
        }
        return number;
    }

    private Optional<String> words(String pointer, Text label, SheetCell cell) {
        return formula(pointer, label, cell) ? Optional.empty() : Optional.of(cell.text());
    }

    /** What a formula gives depends on where it is opened: it is never taken. */
    private boolean formula(String pointer, Text label, SheetCell cell) {
        if (cell.kind() != SheetCell.Kind.FORMULA && cell.kind() != SheetCell.Kind.ERROR) {
            return false;
        }
        refused(
                "SHEET_FORMULA",
                pointer,
                cell,
                cell.address() + " " + label.zh() + "：是公式或错误值，请复制后“粘贴为数值”。",
                cell.address() + " " + label.en() + ": a formula or an error: copy it and paste its value.");
        return true;
    }

    /** A cell that says two things is told of once. */
    private void refused(String rule, String pointer, SheetCell cell, String zh, String en) {
        if (refusedCells.add(cell.address())) {
            problem(rule, pointer, zh, en);
        }
    }

    private static String shown(SheetCell cell) {
        return cell.text().length() > 20 ? cell.text().substring(0, 20) + "…" : cell.text();
    }

    /** An option or yes and no by their labels, in either language. */
    private static String chosen(ItemDefinition item, String text) {
        return switch (item.type()) {
            case ENUM ->
                item.options().stream()
                        .filter(o ->
                                o.label().zh().equals(text) || o.label().en().equals(text))
                        .map(ItemDefinition.Option::code)
                        .findFirst()
                        .orElse(text);
            case BOOL ->
                switch (text) {
                    case "是", "yes" -> "true";
                    case "否", "no" -> "false";
                    default -> text;
                };
            case AMOUNT, DECIMAL2, PERSONS, INT, AREA, AREA_WITH_STATUS, CODE, INDUSTRY_CLASS, MONTH, TEXT -> text;
        };
    }
}
