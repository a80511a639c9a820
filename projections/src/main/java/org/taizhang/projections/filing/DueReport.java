package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;

/**
 * A report that is due, or was.
 *
 * @param cluster in which it is due
 * @param onTimeUntil last on-time instant of this unit
 * @param closesOn last instant at which a first report is taken
 * @param assumed the on-time day was taken over from another year or form
 * @param revision newest revision; 0 when nothing is filed
 * @param filedAt of the first revision; null when nothing is filed
 */
public record DueReport(
        FormCode form,
        Period period,
        ClusterId cluster,
        Instant onTimeUntil,
        Instant closesOn,
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
    static DueReport of(FormCode form, Period period, ClusterId cluster, Window window, List<FiledRevision> filed) {
        if (filed.isEmpty()) {
            return new DueReport(
                    form,
                    period,
                    cluster,
                    window.onTimeUntil(),
                    window.closesOn(),
                    window.assumed(),
                    State.NOT_FILED,
                    0,
                    null);
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
                window.onTimeUntil(),
                window.closesOn(),
                window.assumed(),
                state,
                newest.revision(),
                filed.get(0).recordedAt());
    }
}
