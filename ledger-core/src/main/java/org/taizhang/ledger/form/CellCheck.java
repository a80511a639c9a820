package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell.Flag;
import org.taizhang.ledger.form.Cell.Measured;
import org.taizhang.ledger.form.Cell.Quantity;
import org.taizhang.ledger.form.Cell.Words;

/** Type, unit, decimals and range of one stated cell: its first problem. */
public record CellCheck(ItemDefinition item, String pointer) implements Cell.Cases<Optional<Problem>> {

    private static final int TEXT_LENGTH_MAX = 200;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]{0,39}");
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");

    @Override
    public Optional<Problem> quantity(Quantity cell) {
        return switch (item.type()) {
            case AMOUNT, PERSONS, INT -> number(cell.value(), 0);
            case DECIMAL2 -> number(cell.value(), 2);
            case AREA -> number(cell.value(), unit().decimalsMax());
            case AREA_WITH_STATUS -> badOption();
            default -> badType();
        };
    }

    @Override
    public Optional<Problem> measured(Measured cell) {
        if (item.type() != ItemType.AREA && item.type() != ItemType.AREA_WITH_STATUS) {
            return badType();
        }
        AreaUnit entered =
                cell.unit() == null ? unit() : AreaUnit.find(cell.unit()).orElse(null);
        if (entered == null || !entered.exactIn(unit())) {
            return unit() == AreaUnit.MU
                    ? problem("CELL_UNIT", "单位应为“亩”或“m2”。", "The unit is written '亩' (mu) or 'm2'.")
                    : problem("CELL_UNIT", "建筑面积请以“m2”填报。", "Enter floor space in m2.");
        }
        if (item.type() == ItemType.AREA && cell.status() != null) {
            return problem("CELL_TYPE", "此项没有状态，请删除 status。", "This item has no status: leave it out.");
        }
        if (item.type() == ItemType.AREA_WITH_STATUS && !item.hasOption(String.valueOf(cell.status()))) {
            return badOption();
        }
        return area(cell.value(), entered);
    }

    @Override
    public Optional<Problem> words(Words cell) {
        String text = cell.value();
        return switch (item.type()) {
            case ENUM -> item.hasOption(text) ? Optional.empty() : badOption();
            case TEXT -> PlainText.required(pointer, text, TEXT_LENGTH_MAX);
            case CODE ->
                CODE.matcher(text).matches()
                        ? PlainText.required(pointer, text, TEXT_LENGTH_MAX)
                        : problem(
                                "CELL_CODE",
                                "编号最多40个字符，限文字、数字和 . _ / # -。",
                                "At most 40 letters, digits and . _ / # -.");
            case MONTH ->
                MONTH.matcher(text).matches()
                        ? Optional.empty()
                        : problem("CELL_MONTH", "月份应写作 2025-03 的形式。", "Write the month as 2025-03.");
            case INDUSTRY_CLASS ->
                IndustryClass.wellFormed(text) && new IndustryClass(text).industrial()
                        ? Optional.empty()
                        : problem(
                                "INDUSTRY_CLASS",
                                "应为工业行业小类的四位代码（0610—4690）。",
                                "This is a four-digit industrial class (0610–4690).");
            default -> badType();
        };
    }

    @Override
    public Optional<Problem> flag(Flag cell) {
        return item.type() == ItemType.BOOL ? Optional.empty() : badType();
    }

    private Optional<Problem> number(BigDecimal value, int decimalsMax) {
        return !item.within(value) ? Optional.of(item.tooLarge(pointer)) : sound(value, decimalsMax);
    }

    /** Limits are compared in the unit of the item, whichever was entered. */
    private Optional<Problem> area(BigDecimal value, AreaUnit entered) {
        return !Magnitude.sane(value) || !item.within(entered.convert(value, unit()))
                ? Optional.of(item.tooLarge(pointer))
                : sound(value, entered.decimalsMax());
    }

    private Optional<Problem> sound(BigDecimal value, int decimalsMax) {
        if (value.signum() < 0 && !item.signed()) {
            return problem("G05", "此项不得为负数。", "This must not be negative.");
        }
        if (Magnitude.decimals(value) > decimalsMax) {
            return item.type() == ItemType.AMOUNT
                    ? problem("G05", "数值须为整数（千元），请四舍五入。", "Amounts are whole thousand yuan: round it.")
                    : problem("CELL_DECIMALS", "小数最多" + decimalsMax + "位。", "At most " + decimalsMax + " decimals.");
        }
        return Optional.empty();
    }

    private AreaUnit unit() {
        return AreaUnit.find(item.unit()).orElseThrow();
    }

    private Optional<Problem> badType() {
        return problem(
                "CELL_TYPE",
                "应填" + item.type().expected().zh() + "。",
                "This takes " + item.type().expected().en() + ".");
    }

    private Optional<Problem> badOption() {
        String zh = item.options().stream()
                .map(o -> o.code() + " " + o.label().zh())
                .collect(Collectors.joining("、"));
        String en = item.options().stream()
                .map(o -> o.code() + " " + o.label().en())
                .collect(Collectors.joining(", "));
        return item.type() == ItemType.AREA_WITH_STATUS
                ? problem("CELL_OPTION", "请同时填面积和状态，状态为：" + zh + "。", "State an area and a status, one of: " + en + ".")
                : problem("CELL_OPTION", "请选其一：" + zh + "。", "Choose one of: " + en + ".");
    }

    private Optional<Problem> problem(String rule, String zh, String en) {
        return Optional.of(Problem.of(
                rule, pointer, item.label().zh() + "：" + zh, item.label().en() + ": " + en));
    }
}
