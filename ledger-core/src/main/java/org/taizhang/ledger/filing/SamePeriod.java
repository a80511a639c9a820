package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellCheck;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.ShapeCheck;
import org.taizhang.ledger.form.StatedReport;

/**
 * 上年同期 of one output report, by {@code item.month} and {@code item.ytd}.
 *
 * @param known from last year's book: read-only
 * @param typedBefore what the report's last revision typed for want of history: kept, and changed only to correct an
 *     error
 */
record SamePeriod(Filing filing, Map<String, BigDecimal> known, Map<String, BigDecimal> typedBefore) {

    /** Last year's values are the ledger's own. */
    static final Rule<Filing> RULE =
            new Rule<>("O05", f -> !f.submission().samePeriod().isEmpty(), f -> of(f).problems());

    static SamePeriod of(Filing filing) {
        Map<String, BigDecimal> typedBefore =
                filing.latest().map(revision -> revision.filed().samePeriod()).orElse(Map.of());
        Period period = filing.period();
        Map<String, BigDecimal> known = period.year() == Period.YEAR_MIN
                ? Map.of()
                : of(filing.lastYear(), period.sameLastYear(), filing.report().form());
        return new SamePeriod(filing, known, typedBefore);
    }

    /** What a book says of one of its periods: the values that the same period of the next year is compared with. */
    static Map<String, BigDecimal> of(ReportBook book, Period period, FormDefinition form) {
        Optional<ReportFiled> effective = book.effective(form.form(), period);
        if (effective.isEmpty()) {
            return Map.of();
        }
        Map<String, BigDecimal> known =
                new HashMap<>(Months.effective(book, form).yearToDate().getOrDefault(period, Map.of()));
        StatedReport report = new StatedReport(form, effective.get().values());
        for (ItemDefinition item : form.items()) {
            BigDecimal value = item.type().numeric() ? report.find(item.code()) : null;
            if (value != null && item.columns().contains(Column.LAST_YEAR_MONTH)) {
                known.put(item.code() + ".month", value);
            }
            if (value != null && item.typed()) {
                known.put(item.code() + ".ytd", value);
            }
        }
        return known;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        filing.submission().samePeriod().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(sent -> problem(sent.getKey(), sent.getValue()).ifPresent(problems::add));
        return problems;
    }

    /** What the event keeps: typed values that last year's book does not know. */
    static Map<String, BigDecimal> recorded(Filing filing) {
        boolean none = filing.submission().samePeriod().isEmpty()
                && filing.latest()
                        .filter(r -> !r.filed().samePeriod().isEmpty())
                        .isEmpty();
        return none ? Map.of() : of(filing).recorded();
    }

    private Map<String, BigDecimal> recorded() {
        Map<String, BigDecimal> recorded = new HashMap<>(typedBefore);
        recorded.putAll(filing.submission().samePeriod());
        recorded.keySet().removeAll(known.keySet());
        return recorded;
    }

    private Optional<Problem> problem(String key, BigDecimal sent) {
        Optional<ItemDefinition> item = item(key);
        if (item.isEmpty()) {
            return Optional.of(ShapeCheck.unknownItem("/samePeriod/", key));
        }
        BigDecimal ledger = known.get(key);
        if (ledger != null) {
            return ledger.compareTo(sent) == 0 ? Optional.empty() : Optional.of(readOnly(key, ledger));
        }
        BigDecimal before = typedBefore.get(key);
        if (before != null && before.compareTo(sent) != 0 && !filing.hasReason(ReasonCode.ERROR)) {
            return Optional.of(readOnly(key, before));
        }
        return Cell.of(sent).on(new CellCheck(item.get(), "/samePeriod/" + key));
    }

    private Optional<ItemDefinition> item(String key) {
        return filing.report().form().items().stream()
                .filter(item -> item.columns().contains(Column.LAST_YEAR_MONTH) && key.equals(item.code() + ".month")
                        || item.columns().contains(Column.LAST_YEAR_YTD) && key.equals(item.code() + ".ytd"))
                .findFirst();
    }

    private static Problem readOnly(String key, BigDecimal value) {
        return Problem.of(
                "O05",
                "/samePeriod/" + key,
                "上年同期数由系统提取，应为" + value.toPlainString() + "，不能改填；上年数有误请更正上年报表。",
                "Last year's value is the ledger's own, " + value.toPlainString()
                        + ": leave it out, or correct last year's report.");
    }
}
