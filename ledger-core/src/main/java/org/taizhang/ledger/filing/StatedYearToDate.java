package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.ShapeCheck;

/** A year-to-date that the filer states is only compared: it is computed, never typed. */
final class StatedYearToDate {

    private static final Map<String, String> SOURCES = Map.of("wagesYtd", "wages", "headcountAvgYtd", "headcountAvg");

    private StatedYearToDate() {}

    static Rule<Filing> rule(String id) {
        return new Rule<>(id, f -> !f.submission().statedYtd().isEmpty(), f -> problems(id, f));
    }

    private static List<Problem> problems(String id, Filing f) {
        Map<String, BigDecimal> computed = f.yearToDate();
        return f.submission().statedYtd().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(stated -> problem(id, f, stated.getKey(), stated.getValue(), computed).stream())
                .toList();
    }

    private static Optional<Problem> problem(
            String id, Filing f, String code, BigDecimal stated, Map<String, BigDecimal> computed) {
        Optional<ItemDefinition> item =
                f.report().form().item(code).filter(i -> i.columns().contains(Column.YTD) && !i.typed());
        if (item.isEmpty()) {
            return Optional.of(ShapeCheck.unknownItem("/statedYtd/", code));
        }
        BigDecimal expected = computed.get(item.get().stated() ? code + ".ytd" : code);
        if (expected == null || expected.compareTo(stated) == 0) {
            return Optional.empty();
        }
        String sum = expected.toPlainString() + "（" + months(f, SOURCES.getOrDefault(code, code)) + "）";
        return Optional.of(Problem.of(
                id,
                "/statedYtd/" + code,
                item.get().label().zh() + "：1—本月累计应为" + sum + "，与所填不符；请核对是否需要更正前期。",
                item.get().label().en() + ": the year to date is " + sum
                        + ", not what was stated: check whether an earlier month needs a correction."));
    }

    /** {@code 2025-02: 200, 2025-03: 100}. */
    private static String months(Filing f, String item) {
        Months months = f.after();
        String filed = months.filed().headMap(f.period(), true).keySet().stream()
                .map(period -> period + ": " + months.shown(period, item))
                .collect(Collectors.joining(", "));
        boolean before = item.equals("grossOutput") && months.ytdBefore().signum() != 0;
        return before ? "ytdBefore: " + months.ytdBefore().toPlainString() + ", " + filed : filed;
    }
}
