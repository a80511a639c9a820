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

    /** Without more: output of the last eleven periods, and the next year with targets. */
    public static FigureQuestion of(Asked asked, Period last, Plan plan) {
        Period to = asked.to() == null ? last : asked.to();
        return new FigureQuestion(
                asked.indicator() == null ? IndicatorCode.OUTPUT_MONTH : asked.indicator(),
                asked.from() == null ? to.plus(1 - Period.PERIODS_PER_YEAR) : asked.from(),
                to,
                asked.targetYear() == null ? ScopeName.nextTargetYear(plan, to) : asked.targetYear());
    }
}
