package org.taizhang.ledger.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.JsonResource;

/** When reports are due: one published table of deadlines, assumed for every other year and form. */
public final class ReportingCalendar {

    /** Days and months are those of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Table TABLE = JsonResource.read(ReportingCalendar.class, "deadlines-2025.json", Table.class);

    private ReportingCalendar() {}

    public static Deadline deadline(FormCode form, Period period) {
        OffsetDateTime published = TABLE.published(period.month());
        return new Deadline(
                published.plusYears(period.year() - TABLE.year()).toInstant(),
                form != TABLE.form() || period.year() != TABLE.year());
    }

    private record Table(FormCode form, int year, String source, String quote, Map<Period, OffsetDateTime> deadlines) {

        OffsetDateTime published(int month) {
            OffsetDateTime deadline = deadlines.get(new Period(year, month));
            if (deadline == null) {
                throw new IllegalStateException("no deadline for month " + month + " in the table of " + year);
            }
            return deadline;
        }
    }
}
