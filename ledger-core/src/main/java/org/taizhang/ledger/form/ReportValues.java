package org.taizhang.ledger.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a report states: items by code, and repeated rows by group ({@code byClass}, {@code products},
 * {@code buildings}). An item that is not in the map was not stated; that is never zero.
 */
public record ReportValues(Map<String, Cell> items, Map<String, List<Map<String, Cell>>> groups) {

    public static final ReportValues EMPTY = new ReportValues(Map.of(), Map.of());

    public ReportValues {
        items = Map.copyOf(items);
        groups = groups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream().map(Map::copyOf).toList()));
    }

    public static ReportValues of(Map<String, Cell> items) {
        return new ReportValues(items, Map.of());
    }

    /** Blank text is not stated: a form field left empty and a field left out are the same. */
    public ReportValues withoutBlanks() {
        if (items.values().stream().noneMatch(ReportValues::blank)
                && groups.values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.values().stream())
                        .noneMatch(ReportValues::blank)) {
            return this;
        }
        return new ReportValues(
                stated(items),
                groups.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                group -> group.getValue().stream()
                                        .map(ReportValues::stated)
                                        .filter(row -> !row.isEmpty())
                                        .toList())));
    }

    private static Map<String, Cell> stated(Map<String, Cell> cells) {
        return cells.entrySet().stream()
                .filter(e -> !blank(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean blank(Cell cell) {
        return cell instanceof Cell.Words words && words.value().isBlank();
    }
}
