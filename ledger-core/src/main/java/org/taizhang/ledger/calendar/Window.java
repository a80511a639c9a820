package org.taizhang.ledger.calendar;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;

/**
 * When reports of a form for a period are taken. Two instants are always apart: until when a report is on time, and when
 * no first report is taken any more.
 *
 * @param opensOn a report that arrives at this instant or after is taken
 * @param onTimeUntil one that arrives at this instant or before is on time
 * @param closesOn one that arrives after this instant comes too late to be taken
 * @param assumed the on-time day was taken over from another year or form, no notice for it was seen
 */
public record Window(Instant opensOn, Instant onTimeUntil, Instant closesOn, boolean assumed) {

    public Window {
        if (onTimeUntil.isBefore(opensOn) || closesOn.isBefore(onTimeUntil)) {
            throw new IllegalArgumentException(
                    "a window opens, is on time, and closes: " + opensOn + ", " + onTimeUntil + ", " + closesOn);
        }
    }

    public boolean onTimeAt(Instant at) {
        return !at.isAfter(onTimeUntil);
    }

    public boolean openAt(Instant at) {
        return !at.isBefore(opensOn) && !closedAt(at);
    }

    public boolean closedAt(Instant at) {
        return at.isAfter(closesOn);
    }

    /**
     * The same with the later of its instants and these.
     *
     * @param onTime null leaves the on-time instant as it is
     * @param closes not before {@code onTime}
     */
    public Window extended(@Nullable Instant onTime, Instant closes) {
        return new Window(
                opensOn,
                onTime == null || onTime.isBefore(onTimeUntil) ? onTimeUntil : onTime,
                closes.isBefore(closesOn) ? closesOn : closes,
                assumed);
    }

    /** {@code WINDOW_NOT_OPEN} before it opens. */
    public Optional<Problem> notOpen(Period period, Instant at) {
        if (!at.isBefore(opensOn)) {
            return Optional.empty();
        }
        String opens = opensOn.atZone(ReportingCalendar.ZONE).toLocalDate().toString();
        return Optional.of(Problem.of(
                "WINDOW_NOT_OPEN",
                "/period",
                period.label().zh() + "的填报" + opens + "起开放，请届时再报。",
                "Reports of " + period.label().en() + " are taken from " + opens + " on: file then."));
    }
}
