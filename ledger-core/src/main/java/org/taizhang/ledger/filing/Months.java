package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.Magnitude;
import org.taizhang.ledger.form.Numbers;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;

/**
 * The effective reports of one form in one year, and the year-to-date values (1—本月) that follow from them. Only filed
 * months count: a month that was not filed is missing, not zero.
 */
public record Months(FormDefinition form, NavigableMap<Period, ReportValues> filed) {

    private static final String GROSS_OUTPUT = "grossOutput";
    private static final String YTD_BEFORE = "ytdBefore";

    /** @param form the version whose items are looked at */
    public static Months effective(ReportBook book, FormDefinition form) {
        NavigableMap<Period, ReportValues> filed = new TreeMap<>();
        book.effective(form.form()).forEach(report -> filed.put(report.period(), report.values()));
        return new Months(form, filed);
    }

    /** As if the values counted for the period. */
    public Months with(Period period, ReportValues values) {
        NavigableMap<Period, ReportValues> changed = new TreeMap<>(filed);
        changed.put(period, values);
        return new Months(form, changed);
    }

    /** The last report of an earlier period. */
    Optional<ReportValues> before(Period period) {
        return Optional.ofNullable(filed.lowerEntry(period)).map(Map.Entry::getValue);
    }

    /**
     * Year-to-date of every filed period: {@code grossOutput.ytd}, which includes {@code ytdBefore}, and the other items
     * that accumulate; {@code wagesYtd}; {@code headcountAvgYtd} = Σ average × months ÷ months of the year so far, one
     * decimal HALF_UP. An item that one of the months does not state has no year-to-date from there on.
     */
    public NavigableMap<Period, Map<String, BigDecimal>> yearToDate() {
        NavigableMap<Period, Map<String, BigDecimal>> result = new TreeMap<>();
        switch (form.form()) {
            case OUTPUT -> output(result);
            case EMPLOYMENT -> employment(result);
            case LAND_USE, DEVELOPMENT -> filed.keySet().forEach(period -> result.put(period, Map.of()));
        }
        return result;
    }

    /** Output of the year before its first month in the ledger, from whichever report states it; else zero. */
    public BigDecimal ytdBefore() {
        for (ReportValues values : filed.values()) {
            BigDecimal before = stated(values).find(YTD_BEFORE);
            if (before != null) {
                return before;
            }
        }
        return BigDecimal.ZERO;
    }

    /** What a month states, in words; a dash where it does not. */
    String shown(Period period, String item) {
        ReportValues values = filed.getOrDefault(period, ReportValues.EMPTY);
        BigDecimal value = stated(values).find(item);
        return value == null ? "–" : value.toPlainString();
    }

    private void output(NavigableMap<Period, Map<String, BigDecimal>> result) {
        List<ItemDefinition> items =
                form.items().stream().filter(ItemDefinition::accumulates).toList();
        String[] names = items.stream().map(item -> item.code() + ".ytd").toArray(String[]::new);
        BigDecimal[] sums = new BigDecimal[items.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = items.get(i).code().equals(GROSS_OUTPUT) ? ytdBefore() : BigDecimal.ZERO;
        }
        filed.forEach((period, values) -> {
            Map<String, BigDecimal> ytd = new HashMap<>();
            for (int i = 0; i < sums.length; i++) {
                ItemDefinition item = items.get(i);
                BigDecimal month = Numbers.of(item, values.items().get(item.code()));
                sums[i] = sums[i] == null || month == null ? null : sums[i].add(month);
                if (sums[i] != null) {
                    ytd.put(names[i], Magnitude.plain(sums[i]));
                }
            }
            result.put(period, ytd);
        });
    }

    private void employment(NavigableMap<Period, Map<String, BigDecimal>> result) {
        BigDecimal personMonths = BigDecimal.ZERO;
        BigDecimal wages = BigDecimal.ZERO;
        for (Map.Entry<Period, ReportValues> month : filed.entrySet()) {
            Period period = month.getKey();
            StatedReport report = stated(month.getValue());
            if (!report.has("headcountAvg", "wages")) {
                return;
            }
            personMonths =
                    personMonths.add(report.number("headcountAvg").multiply(BigDecimal.valueOf(period.months())));
            wages = wages.add(report.number("wages"));
            result.put(
                    period,
                    Map.of(
                            "headcountAvgYtd",
                            personMonths.divide(BigDecimal.valueOf(period.cumulativeMonths()), 1, RoundingMode.HALF_UP),
                            "wagesYtd",
                            Magnitude.plain(wages)));
        }
    }

    private StatedReport stated(ReportValues values) {
        return new StatedReport(form, values);
    }
}
