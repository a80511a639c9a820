package org.taizhang.api.indicator;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;

/**
 * What a page of figures is asked for. Periods that cannot be asked for together are said so beside their inputs, and the
 * page shows the last ones instead.
 *
 * @param asked as it was chosen
 * @param shown the same, or the last periods
 */
public record FigureQuestion(IndicatorCode indicator, PeriodRange asked, PeriodRange shown, int targetYear) {

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
        PeriodRange range = new PeriodRange(asksFrom == null || fromIsLaterToo ? yearBefore(to) : asksFrom, to);
        PeriodRange shown = range.refusal().isEmpty() ? range : new PeriodRange(yearBefore(last), last);
        return new FigureQuestion(
                asked.indicator() == null ? IndicatorCode.OUTPUT_MONTH : asked.indicator(),
                range,
                shown,
                asked.targetYear() == null ? ScopeName.nextTargetYear(plan, shown.to()) : asked.targetYear());
    }

    private static Period yearBefore(Period last) {
        return last.plus(1 - Period.PERIODS_PER_YEAR);
    }

    public Period from() {
        return shown.from();
    }

    public Period to() {
        return shown.to();
    }

    /** Why the periods that were chosen are not shown. */
    public @Nullable Text problem() {
        return asked.refusal()
                .map(refusal -> refusal.problems().get(0).message())
                .orElse(null);
    }
}
