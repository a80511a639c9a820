package org.taizhang.ledger.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.AreaUnit;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemDefinition.Option;
import org.taizhang.ledger.form.ItemType;
import org.taizhang.ledger.form.Magnitude;

/** What can be wrong with one item. */
final class ItemRules {

    private static final int LABEL_LENGTH_MAX = 100;
    private static final int HELP_LENGTH_MAX = 300;
    private static final int OPTIONS_MAX = 50;
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern OPTION = Pattern.compile("[\\p{L}\\p{N}]{1,10}");

    /** Words of the language of checks: no item may be called so. */
    private static final Set<String> WORDS = Set.of(
            "it",
            "p",
            "known",
            "same",
            "prev",
            "last",
            "ly",
            "lyPrev",
            "past",
            "pastMonthly",
            "ytd",
            "output",
            "employment",
            "landUse",
            "unit",
            "book",
            "period",
            "cluster",
            "peers",
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private static final Set<String> COUNTED = Set.of("", "千元", "万千瓦时", "千瓦时", "人", "天", "吨", "台", "件", "m3/d", "%");

    private final ItemDefinition item;
    private final String at;
    private final List<Problem> problems = new ArrayList<>();

    private ItemRules(ItemDefinition item, String at) {
        this.item = item;
        this.at = at;
    }

    /** @param inRows of a group, where an item has one value and may have no column */
    static List<Problem> broken(ItemDefinition item, String at, boolean inRows) {
        ItemRules rules = new ItemRules(item, at);
        rules.names();
        rules.unit();
        rules.options();
        if (item.columns().isEmpty() && !inRows
                || new HashSet<>(item.columns()).size() < item.columns().size()) {
            rules.add("FORM_COLUMNS", "/columns", "至少有一栏，且不得重复。", "At least one column, each once.");
        }
        if (item.max() != null && (item.max().signum() <= 0 || !Magnitude.sane(item.max()))) {
            rules.add("FORM_MAX", "/max", "上限须为正数。", "The greatest amount is positive.");
        }
        return rules.problems;
    }

    static boolean named(String code) {
        return CODE.matcher(code).matches() && !WORDS.contains(code);
    }

    private void names() {
        if (!named(item.code())) {
            add(
                    "FORM_CODE",
                    "/code",
                    "代码为小写字母开头的字母和数字，最多40个，且不是公式的用词。",
                    "A code is letters and digits beginning with a small letter, at most 40, and no word of checks.");
        }
        text("/label/zh", item.label().zh(), LABEL_LENGTH_MAX);
        text("/label/en", item.label().en(), LABEL_LENGTH_MAX);
        if (item.help() != null) {
            text("/help/zh", item.help().zh(), HELP_LENGTH_MAX);
            text("/help/en", item.help().en(), HELP_LENGTH_MAX);
        }
    }

    private void unit() {
        boolean fits = switch (item.type()) {
            case AMOUNT -> item.unit().equals("千元");
            case PERSONS -> item.unit().equals("人");
            case AREA, AREA_WITH_STATUS -> AreaUnit.find(item.unit()).isPresent();
            case DECIMAL2, INT -> COUNTED.contains(item.unit());
            case BOOL, ENUM, CODE, INDUSTRY_CLASS, MONTH, TEXT -> item.unit().isEmpty();
        };
        if (!fits) {
            add("FORM_UNIT", "/unit", "该类型不用这个计量单位。", "Items of this type are not counted in this unit.");
        }
    }

    private void options() {
        boolean asks = item.type() == ItemType.ENUM || item.type() == ItemType.AREA_WITH_STATUS;
        long codes = item.options().stream().map(Option::code).distinct().count();
        boolean sound = codes == item.options().size()
                && codes <= OPTIONS_MAX
                && item.options().stream()
                        .allMatch(option -> OPTION.matcher(option.code()).matches());
        if (asks == item.options().isEmpty() || !sound) {
            add(
                    "FORM_OPTIONS",
                    "/options",
                    "选择项须列出选项（编码不重复，最多" + OPTIONS_MAX + "个），其他类型不列。",
                    "An item that is chosen lists its options (each code once, at most " + OPTIONS_MAX
                            + "), others have none.");
        }
        for (int i = 0; i < item.options().size(); i++) {
            text("/options/" + i + "/label/zh", item.options().get(i).label().zh(), LABEL_LENGTH_MAX);
            text("/options/" + i + "/label/en", item.options().get(i).label().en(), LABEL_LENGTH_MAX);
        }
    }

    private void text(String pointer, String text, int lengthMax) {
        PlainText.required(at + pointer, text, lengthMax).ifPresent(problems::add);
    }

    private void add(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, at + pointer, zh, en));
    }
}
