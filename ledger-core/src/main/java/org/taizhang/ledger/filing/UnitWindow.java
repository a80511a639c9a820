package org.taizhang.ledger.filing;

import java.time.Duration;
import java.time.Instant;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.ledger.window.ReportingYear;

/** When one unit may file a form for a period: by the calendar, by when it came into the directory, by extensions. */
public final class UnitWindow {

    /** For the periods that were over when it came into the directory. */
    static final Duration BACKLOG = Duration.ofDays(90);

    private UnitWindow() {}

    /** By the scale of the unit in the last month of the period, with the extensions granted to it. */
    public static Window of(FormCode form, Period period, Enterprise enterprise, Extensions extensions) {
        Window window = extensions.calendars().window(form, period, enterprise.aboveScale(period.lastMonth()));
        Instant registered = enterprise.particulars().recordedAt();
        return extensions.of(
                registered.isBefore(window.opensOn()) ? window : window.extended(null, registered.plus(BACKLOG)),
                form,
                period,
                enterprise.particulars().uscc(),
                enterprise.membership(period).map(Membership::cluster).orElse(null));
    }

    static Window of(FormCode form, Period period, Enterprise enterprise, Streams facts) {
        return of(form, period, enterprise, granted(facts, period.year()));
    }

    /** What was decided for the periods of a year. */
    public static Extensions granted(Streams facts, int year) {
        return facts.read(ReportingYear.STREAM, ReportingYear.id(year)).state().granted();
    }
}
