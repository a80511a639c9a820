package org.taizhang.api.indicator;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;

/** What a page of figures is asked for. */
public record FigureQuestion(IndicatorCode indicator, Period from, Period to, int targetYear) {

    /** As it stands in the address: whatever is left out has a default. */
    public record Asked(
            @Nullable IndicatorCode indicator,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable Integer targetYear) {}

    /**
     * Without more: output of the last eleven periods, and the next year with targets.
     *
     * @param last the last period that was over at the moment asked for: nothing is asked of later ones
     */
    public static FigureQuestion of(Asked asked, Period last, Plan plan) {
        Period asksTo = asked.to();
        Period asksFrom = asked.from();
        boolean later = asksTo != null && asksTo.compareTo(last) > 0;
        Period to = asksTo == null || later ? last : asksTo;
        boolean fromIsLaterToo = later && asksFrom != null && asksFrom.compareTo(to) > 0;
        return new FigureQuestion(
                asked.indicator() == null ? IndicatorCode.OUTPUT_MONTH : asked.indicator(),
                asksFrom == null || fromIsLaterToo ? to.plus(1 - Period.PERIODS_PER_YEAR) : asksFrom,
                to,
                asked.targetYear() == null ? ScopeName.nextTargetYear(plan, to) : asked.targetYear());
    }
}
