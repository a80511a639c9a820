package org.taizhang.api.indicator;

import java.util.Optional;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;

/** The periods that figures are asked for, both ends included. */
public record PeriodRange(Period from, Period to) {

    private static final int YEARS_MAX = 10;

    /** Why figures of these periods cannot be asked for at once: they are out of order, or too many. */
    Optional<Refusal> refusal() {
        if (to.compareTo(from) >= 0 && to.year() - from.year() < YEARS_MAX) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                Refusal.Kind.INVALID,
                Problem.of(
                        "PERIOD_RANGE",
                        "/to",
                        "报告期的止（to）不得早于起（from），且一次最多查询" + YEARS_MAX + "年。",
                        "to is not before from, and a question spans at most " + YEARS_MAX + " years.")));
    }
}
