package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Deadline;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/**
 * A report that is due, or was.
 *
 * @param cluster in which it is due
 * @param onTimeUntil last on-time instant
 * @param assumed the calendar of that year is not published; the same days as in the last published one
 * @param revision newest revision; 0 when nothing is filed
 * @param filedAt of the first revision; null when nothing is filed
 */
public record DueReport(
        FormCode form,
        Period period,
        ClusterId cluster,
        Instant onTimeUntil,
        boolean assumed,
        State state,
        int revision,
        @Nullable Instant filedAt) {

    public enum State {
        NOT_FILED,
        FILED,
        ACCEPTED,
        RETURNED
    }

    /** @param filed revisions of that report, oldest first */
    static DueReport of(FormCode form, Period period, ClusterId cluster, List<FiledRevision> filed) {
        Deadline deadline = ReportingCalendar.deadline(form, period);
        if (filed.isEmpty()) {
            return new DueReport(
                    form, period, cluster, deadline.onTimeUntil(), deadline.assumed(), State.NOT_FILED, 0, null);
        }
        FiledRevision newest = filed.get(filed.size() - 1);
        State state = switch (newest.status()) {
            case FILED -> State.FILED;
            case ACCEPTED -> State.ACCEPTED;
            case RETURNED -> State.RETURNED;
        };
        return new DueReport(
                form,
                period,
                cluster,
                deadline.onTimeUntil(),
                deadline.assumed(),
                state,
                newest.revision(),
                filed.get(0).recordedAt());
    }
}
