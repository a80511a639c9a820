package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Span;

/** All sheets, and which periods of which of them an event may change. */
final class Sheets {

    private final Sheet<?> outputMonths;
    private final Sheet<?> outputWindows;
    private final Sheet<?> employmentMonths;
    private final Sheet<?> employmentWindows;
    private final Sheet<?> landMonths;

    Sheets(LeadingClasses leading, Units units, Sink sink) {
        this.outputMonths = new Sheet<>(new OutputMonths(leading, units), units, sink);
        this.outputWindows = new Sheet<>(new OutputWindows(leading), units, sink);
        this.employmentMonths = new Sheet<>(new EmploymentMonths(), units, sink);
        this.employmentWindows = new Sheet<>(new EmploymentWindows(), units, sink);
        this.landMonths = new Sheet<>(new LandMonths(), units, sink);
    }

    /**
     * What a report reaches: sums of several months and carried stocks of later periods too, as far as the ledger went
     * before the event; comparable growth also a year later.
     *
     * @param wholeYear it may say what was made before the year's first month: comparable growth of earlier months too
     */
    Map<Sheet<?>, List<Period>> reach(
            FilingEvent event, boolean wholeYear, @Nullable Span before, @Nullable Span after) {
        Period period = event.period();
        Period december = Period.december(period.year());
        Map<Sheet<?>, List<Period>> reach = new LinkedHashMap<>();
        switch (event.form()) {
            case OUTPUT -> {
                Period first = wholeYear ? new Period(period.year(), 2) : period;
                List<Period> months = new ArrayList<>(within(after, first, december));
                Period nextYear = new Period(first.year() + 1, first.month());
                months.addAll(within(after, nextYear, Period.december(nextYear.year())));
                reach.put(outputMonths, months);
                reach.put(outputWindows, within(before, period, period.plus(Period.PERIODS_PER_YEAR - 1)));
            }
            case EMPLOYMENT -> {
                reach.put(employmentMonths, List.of(period));
                reach.put(employmentWindows, within(before, period, december));
            }
            case LAND_USE -> reach.put(landMonths, within(before, period, period.plus(LandMonth.CARRIED_AT_MOST)));
            case DEVELOPMENT -> {}
        }
        return reach;
    }

    private static List<Period> within(@Nullable Span span, Period from, Period to) {
        if (span == null) {
            return List.of();
        }
        return Period.range(
                from.compareTo(span.first()) < 0 ? span.first() : from,
                to.compareTo(span.last()) <= 0 ? to : span.last());
    }

    Map<Sheet<?>, List<Period>> everywhere(List<Period> periods) {
        Map<Sheet<?>, List<Period>> reach = new LinkedHashMap<>();
        all().forEach(sheet -> reach.put(sheet, periods));
        return reach;
    }

    /** Periods nobody had filed for before. */
    void begin(long position, Collection<Scope> scopes, Period from, Period to) {
        for (Period period : Period.range(from, to)) {
            outputWindows.begin(position, scopes, period);
            employmentWindows.begin(position, scopes, period);
            landMonths.begin(position, scopes, period);
        }
    }

    void recallOutput(Collection<Scope> scopes, List<Period> periods) {
        outputMonths.recall(scopes, periods);
        outputWindows.recall(scopes, periods);
    }

    void rewriteOutput(long position) {
        outputMonths.rewrite(position);
        outputWindows.rewrite(position);
    }

    void forget(int year) {
        all().forEach(sheet -> sheet.forget(year));
    }

    private Stream<Sheet<?>> all() {
        return Stream.of(outputMonths, outputWindows, employmentMonths, employmentWindows, landMonths);
    }
}
