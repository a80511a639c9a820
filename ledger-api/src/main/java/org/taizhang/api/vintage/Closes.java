package org.taizhang.api.vintage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.window.Deadlines;

/** When the figures of a period are looked at: one close for each period. */
enum Closes {
    /** When its reports are due. */
    DEADLINES("deadlines") {
        @Override
        Instant of(Period period, Deadlines deadlines) {
            return deadlines.of(period);
        }
    },
    /** The end of the month after it. */
    MONTH_ENDS("month-ends") {
        @Override
        Instant of(Period period, Deadlines deadlines) {
            return period.lastMonth()
                    .plusMonths(2)
                    .atDay(1)
                    .atStartOfDay(ReportingCalendar.ZONE)
                    .toInstant();
        }
    };

    private final String word;

    Closes(String word) {
        this.word = word;
    }

    abstract Instant of(Period period, Deadlines deadlines);

    /** As in addresses; null for the deadlines. */
    static Closes of(@Nullable String word) {
        return Stream.of(values())
                .filter(closes -> closes.word.equals(word == null || word.isBlank() ? DEADLINES.word : word))
                .findFirst()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.INVALID,
                        "CLOSES",
                        "/closes",
                        "closes 应为 deadlines（上报截止时刻）或 month-ends（月末）。",
                        "closes is deadlines (when reports are due) or month-ends."));
    }

    String word() {
        return word;
    }

    /** The periods from {@code first} on whose close has come by then. */
    List<Period> closed(Period first, Instant until, Deadlines deadlines) {
        return Stream.iterate(first, Period::next)
                .takeWhile(period -> !of(period, deadlines).isAfter(until))
                .toList();
    }
}
