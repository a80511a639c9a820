package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.CellDiff;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.ReportValues;

/**
 * What follows from a report: its computed values, and every cell of the book that changes with it.
 *
 * @param values by {@code item} or {@code item.ytd}
 * @param changes own cells where something was filed before, then re-derived cells of every other filed period
 */
record Derivation(Map<String, BigDecimal> values, List<CellChange> changes) {

    static Derivation of(Filing filing) {
        Map<Period, Map<String, BigDecimal>> before = filing.months().yearToDate();
        Map<Period, Map<String, BigDecimal>> after = filing.accumulated();
        Period own = filing.period();
        Map<String, BigDecimal> values = filing.asked().form() == FormCode.LAND_USE
                ? LandUse.derived(filing)
                : after.getOrDefault(own, Map.of());
        List<CellChange> changes = new ArrayList<>();
        if (filing.latest().isPresent()) {
            ReportValues counted = filing.effective().map(ReportFiled::values).orElse(null);
            changes.addAll(CellDiff.between(
                    filing.report().form(), own, counted, filing.report().values()));
            Map<String, BigDecimal> derivedBefore = filing.asked().form() == FormCode.LAND_USE
                    ? filing.effective().map(ReportFiled::derived).orElse(Map.of())
                    : before.getOrDefault(own, Map.of());
            rederived(own, derivedBefore, values, changes);
        }
        after.forEach((period, derived) -> {
            if (!period.equals(own)) {
                rederived(period, before.getOrDefault(period, Map.of()), derived, changes);
            }
        });
        return new Derivation(values, changes);
    }

    private static void rederived(
            Period period, Map<String, BigDecimal> before, Map<String, BigDecimal> after, List<CellChange> changes) {
        if (before.equals(after)) {
            return;
        }
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            BigDecimal from = before.get(key);
            BigDecimal to = after.get(key);
            if (from == null || to == null || from.compareTo(to) != 0) {
                changes.add(change(period, key, from, to));
            }
        }
    }

    private static CellChange change(Period period, String key, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        int dot = key.indexOf('.');
        String item = dot < 0 ? key : key.substring(0, dot);
        boolean ytd = dot >= 0 || key.endsWith("Ytd");
        return new CellChange(period, item, (ytd ? Column.YTD : Column.STOCK).toString(), cell(from), cell(to));
    }

    private static @Nullable Cell cell(@Nullable BigDecimal value) {
        return value == null ? null : Cell.of(value);
    }
}
