package org.taizhang.api.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;

/** Fields of a CSV as cells. What is not written as its type asks stays words, and the form's checks say so. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern MEASURE = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,10})?)\\s*(亩|m2|m²|㎡|平方米)");
    private static final Pattern ROW = Pattern.compile("([^=;]+)=([^=;]+)");

    private Cells() {}

    static Cell of(ItemDefinition item, String text) {
        if (item.type() == ItemType.BOOL) {
            return flag(text).map(Cell::of).orElseGet(() -> Cell.of(text));
        }
        if (item.type() == ItemType.ENUM) {
            return Cell.of(item.options().stream()
                    .filter(o -> o.label().zh().equals(text))
                    .findFirst()
                    .map(ItemDefinition.Option::code)
                    .orElse(text));
        }
        return item.type().numeric() ? measured(text) : Cell.of(text);
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** {@code 1311=1200;1399=80}; empty when it is not written so. */
    static Optional<List<Map<String, Cell>>> rows(GroupDefinition group, String text) {
        ItemDefinition key = item(group, true);
        ItemDefinition value = item(group, false);
        List<Matcher> rows =
                Stream.of(text.split(";")).map(String::strip).map(ROW::matcher).toList();
        return rows.stream().allMatch(Matcher::matches)
                ? Optional.of(rows.stream()
                        .map(row -> {
                            Map<String, Cell> cells = new HashMap<>();
                            cells.put(key.code(), of(key, row.group(1).strip()));
                            cells.put(value.code(), of(value, row.group(2).strip()));
                            return cells;
                        })
                        .toList())
                : Optional.empty();
    }

    private static ItemDefinition item(GroupDefinition group, boolean key) {
        return group.items().stream()
                .filter(i -> i.code().equals(group.key()) == key)
                .findFirst()
                .orElseThrow();
    }

    private static Cell measured(String text) {
        Optional<BigDecimal> number = number(text);
        if (number.isPresent()) {
            return Cell.of(number.get());
        }
        Matcher measure = MEASURE.matcher(text);
        return measure.matches()
                ? new Cell.Measured(
                        new BigDecimal(measure.group(1)), measure.group(2).equals("亩") ? "亩" : "m2", null)
                : Cell.of(text);
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "TRUE", "是", "1" -> Optional.of(true);
            case "false", "FALSE", "否", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
