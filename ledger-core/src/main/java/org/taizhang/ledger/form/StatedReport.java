package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report read by its form: numbers in the units of the form; what is not stated, or not well-formed, is absent. */
public record StatedReport(FormDefinition form, ReportValues values) {

    /** @return null when absent */
    public @Nullable BigDecimal find(String item) {
        Cell cell = values.items().get(item);
        return cell == null ? null : Numbers.of(definition(item), cell);
    }

    /** @throws IllegalStateException when absent */
    public BigDecimal number(String item) {
        BigDecimal value = find(item);
        if (value == null) {
            throw new IllegalStateException("not stated: " + item);
        }
        return value;
    }

    /** All of them are there, as numbers. */
    public boolean has(String... items) {
        for (String item : items) {
            if (find(item) == null) {
                return false;
            }
        }
        return true;
    }

    public boolean positive(String item) {
        BigDecimal value = find(item);
        return value != null && value.signum() > 0;
    }

    public boolean flag(String item) {
        return values.items().get(item) instanceof Cell.Flag flag && flag.value();
    }

    public Optional<String> words(String item) {
        return values.items().get(item) instanceof Cell.Words words ? Optional.of(words.value()) : Optional.empty();
    }

    public List<Map<String, Cell>> rows(String group) {
        return values.groups().getOrDefault(group, List.of());
    }

    /** One item of a row of a group; null when absent. */
    public @Nullable BigDecimal find(String group, Map<String, Cell> row, String item) {
        return Numbers.of(form.group(group).flatMap(g -> g.item(item)).orElseThrow(), row.get(item));
    }

    private ItemDefinition definition(String item) {
        return form.item(item).orElseThrow(() -> new IllegalArgumentException(form.form() + " has no item " + item));
    }
}
