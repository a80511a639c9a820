package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.Beside;
import org.taizhang.api.form.Input;
import org.taizhang.api.form.KnownValues;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Months;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.StatedReport;

/** What the books of this year and the last say beside one revision of a report, as if that one counted. */
final class BookValues implements KnownValues {

    private static final int FIRST = 2;

    private final Period period;
    private final FormDefinition version;
    private final FormCode form;
    private final ReportBook lastYear;
    private final @Nullable ReportFiled own;
    private final Optional<ReportFiled> previous;
    private final Months months;
    private final Months monthsOfLastYear;

    /**
     * @param version of the form whose items are looked at
     * @param own the revision; null beside what is not filed
     */
    BookValues(
            FormDefinition version,
            Period period,
            ReportBook thisYear,
            ReportBook lastYear,
            @Nullable ReportFiled own) {
        this.version = version;
        this.form = version.form();
        this.period = period;
        this.lastYear = lastYear;
        this.own = own;
        Months counting = Months.effective(thisYear, version);
        this.months = own == null ? counting : counting.with(period, own.values());
        this.monthsOfLastYear = Months.effective(lastYear, version);
        this.previous = Stream.concat(lastYear.effective(form).stream(), thisYear.effective(form).stream())
                .filter(filed -> filed.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
    }

    /** The last report of an earlier period that counts. */
    Optional<ReportFiled> previous() {
        return previous;
    }

    /** The same period of last year is in the ledger: its values are not asked for. */
    boolean knowsLastYear() {
        return lastYear.effective(form, period.sameLastYear()).isPresent();
    }

    @Override
    public Beside of(ItemDefinition item) {
        Map.Entry<Period, Map<String, BigDecimal>> before = months.yearToDate().lowerEntry(period);
        String ytd = item.stated() ? item.code() + ".ytd" : item.code();
        return new Beside(
                previous.map(filed -> Input.read(item, filed.values())).orElse(null),
                item.stated() ? ytdBefore(item, before, ytd) : null,
                computed(ytd),
                lastYearValue(item),
                lastYearYtd(item));
    }

    /** Nothing comes before the first period of a year. */
    private @Nullable BigDecimal ytdBefore(
            ItemDefinition item, Map.@Nullable Entry<Period, Map<String, BigDecimal>> before, String ytd) {
        if (before != null) {
            return before.getValue().get(ytd);
        }
        return period.month() == FIRST && item.accumulates() ? BigDecimal.ZERO : null;
    }

    private @Nullable BigDecimal computed(String name) {
        BigDecimal ofYear = months.yearToDate().getOrDefault(period, Map.of()).get(name);
        return ofYear != null || own == null ? ofYear : own.derived().get(name);
    }

    private @Nullable BigDecimal lastYearValue(ItemDefinition item) {
        return lastYear.effective(form, period.sameLastYear())
                .map(filed -> new StatedReport(version, filed.values()).find(item.code()))
                .or(() -> stated(item.code() + ".month"))
                .orElse(null);
    }

    private @Nullable BigDecimal lastYearYtd(ItemDefinition item) {
        BigDecimal known = monthsOfLastYear
                .yearToDate()
                .getOrDefault(period.sameLastYear(), Map.of())
                .get(item.code() + ".ytd");
        return known != null ? known : stated(item.code() + ".ytd").orElse(null);
    }

    private Optional<BigDecimal> stated(String ofLastYear) {
        return Optional.ofNullable(own).map(filed -> filed.samePeriod().get(ofLastYear));
    }
}
