package org.taizhang.api.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Moments as people in the ledger's zone read them; the same in both languages. */
public final class Times {

    /** For templates. */
    static final Times IN_ZONE = new Times();

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ReportingCalendar.ZONE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ReportingCalendar.ZONE);

    private Times() {}

    /** {@code 2026-03-05 09:00}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** {@code 2026-03-05}. */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }
}
