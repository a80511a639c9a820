package org.taizhang.api.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;

/**
 * Between what is typed and what the ledger decides on. Nothing is judged here: words in an amount's cell go on as
 * words, and the ledger refuses them together with everything else it refuses.
 */
public final class TypedCells {

    private static final Pattern UNTIL = Pattern.compile("explanations\\.\\d{1,2}\\.until");

    private TypedCells() {}

    public static Submission submission(FormDefinition form, TypedForm typed) {
        Map<String, Cell> items = cells(form.items(), typed, "values.");
        Map<String, List<Map<String, Cell>>> groups = new LinkedHashMap<>();
        for (GroupDefinition group : form.groups()) {
            List<Map<String, Cell>> rows = new ArrayList<>();
            for (int row = 0; row < typed.rows(group.code()); row++) {
                rows.add(cells(group.items(), typed, "values." + group.code() + "." + row + "."));
            }
            if (!rows.isEmpty()) {
                groups.put(group.code(), rows);
            }
        }
        return new Submission(
                new ReportValues(items, groups),
                Map.of(),
                samePeriod(typed),
                null,
                reason(typed).orElse(null),
                typed.explanations());
    }

    /** Values of the ledger as they would have been typed. */
    public static TypedForm typed(ReportValues values) {
        Map<String, String> inputs = new LinkedHashMap<>();
        values.items().forEach((item, cell) -> put(inputs, "values." + item, cell));
        values.groups().forEach((group, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                String prefix = "values." + group + "." + row + ".";
                rows.get(row).forEach((item, cell) -> put(inputs, prefix + item, cell));
            }
        });
        return new TypedForm(inputs);
    }

    /** Values and explanations of a revision as they would have been typed. */
    public static TypedForm typed(ReportValues values, List<CheckNote> checks) {
        Map<String, String> inputs = new LinkedHashMap<>(typed(values).inputs());
        int row = 0;
        for (CheckNote note : checks) {
            CheckNote.Given given = note.given();
            if (given != null) {
                String at = "explanations." + row++ + ".";
                inputs.put(at + "rule", note.rule());
                inputs.put(at + "item", note.item());
                inputs.put(at + "code", given.code());
                inputs.put(at + "text", given.text());
                Optional.ofNullable(given.until()).ifPresent(until -> inputs.put(at + "until", until.toString()));
            }
        }
        return new TypedForm(inputs);
    }

    private static Map<String, Cell> cells(List<ItemDefinition> items, TypedForm typed, String prefix) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (ItemDefinition item : items) {
            String name = prefix + item.code();
            cell(item, typed.get(name), typed.get(name + ".unit"), typed.get(name + ".status"))
                    .ifPresent(cell -> cells.put(item.code(), cell));
        }
        return cells;
    }

    private static Optional<Cell> cell(ItemDefinition item, String value, String unit, String status) {
        if (value.isEmpty()) {
            return status.isEmpty() || item.type() != ItemType.AREA_WITH_STATUS
                    ? Optional.empty()
                    : Optional.of(Cell.of(status));
        }
        if (item.type() == ItemType.BOOL) {
            return Optional.of(
                    value.equals("true") || value.equals("false")
                            ? Cell.of(Boolean.parseBoolean(value))
                            : Cell.of(value));
        }
        if (!item.type().numeric()) {
            return Optional.of(Cell.of(value));
        }
        return Optional.of(TypedNumber.read(value)
                .map(number -> measured(item, number, unit, status))
                .orElseGet(() -> Cell.of(value)));
    }

    private static Cell measured(ItemDefinition item, BigDecimal number, String unit, String status) {
        @Nullable String otherUnit = unit.isEmpty() || unit.equals(item.unit()) ? null : unit;
        @Nullable String stated = status.isEmpty() ? null : status;
        return otherUnit == null && stated == null ? Cell.of(number) : new Cell.Measured(number, otherUnit, stated);
    }

    /** What is neither number nor month where the ledger has no room for words: last year's values, until when an explanation holds. */
    public static List<Problem> unreadable(TypedForm typed) {
        return Stream.concat(unreadableMonths(typed), unreadableNumbers(typed))
                .sorted(Comparator.comparing(Problem::pointer))
                .toList();
    }

    private static Stream<Problem> unreadableMonths(TypedForm typed) {
        return typed.inputs().entrySet().stream()
                .filter(input -> UNTIL.matcher(input.getKey()).matches())
                .filter(input -> MonthTyped.read(input.getValue()).isEmpty())
                .map(input -> MonthTyped.problem("/" + input.getKey().replace('.', '/')));
    }

    private static Stream<Problem> unreadableNumbers(TypedForm typed) {
        return typed.inputs().entrySet().stream()
                .filter(input -> input.getKey().startsWith("samePeriod."))
                .filter(input -> TypedNumber.read(input.getValue()).isEmpty())
                .map(input -> Problem.of(
                        "CELL_TYPE",
                        "/" + input.getKey().replaceFirst("\\.", "/"),
                        "上年同期：“" + input.getValue() + "”不是数字，请改为不带单位的数。",
                        "Same period last year: '" + input.getValue() + "' is no number: type it without a unit."));
    }

    private static Map<String, BigDecimal> samePeriod(TypedForm typed) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        typed.inputs().forEach((name, value) -> {
            if (name.startsWith("samePeriod.")) {
                TypedNumber.read(value).ifPresent(n -> values.put(name.substring("samePeriod.".length()), n));
            }
        });
        return values;
    }

    private static Optional<Reason> reason(TypedForm typed) {
        String code = typed.get("reason.code");
        String text = typed.get("reason.text");
        return code.isEmpty() && text.isEmpty() ? Optional.empty() : Optional.of(new Reason(code, text));
    }

    private static void put(Map<String, String> inputs, String name, Cell cell) {
        cell.on(AS_TYPED).forEach((suffix, value) -> inputs.put(name + suffix, value));
    }

    /** The inputs one cell fills, by what their names end in. */
    private static final Cell.Cases<Map<String, String>> AS_TYPED = new Cell.Cases<>() {
        @Override
        public Map<String, String> quantity(Cell.Quantity cell) {
            return Map.of("", cell.value().toPlainString());
        }

        @Override
        public Map<String, String> words(Cell.Words cell) {
            return Map.of("", cell.value());
        }

        @Override
        public Map<String, String> flag(Cell.Flag cell) {
            return Map.of("", String.valueOf(cell.value()));
        }

        @Override
        public Map<String, String> measured(Cell.Measured cell) {
            Map<String, String> inputs =
                    new LinkedHashMap<>(Map.of("", cell.value().toPlainString()));
            Optional.ofNullable(cell.unit()).ifPresent(unit -> inputs.put(".unit", unit));
            Optional.ofNullable(cell.status()).ifPresent(status -> inputs.put(".status", status));
            return inputs;
        }
    };
}
