package org.taizhang.api.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.publication.ProposePublication;
import org.taizhang.ledger.publication.PublicationCalendar;
import org.taizhang.ledger.publication.PublicationCalendar.Planned;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.ledger.publication.ReleasePublication;
import org.taizhang.ledger.publication.Subject;

/**
 * Two persons of the county publish every year's figures and the months of the last year on the planned day, and each
 * year once more in the next June, when corrections are in.
 */
final class Publishing {

    private static final int MONTHS_OF = 2025;
    private static final int REVISED_IN = 6;
    private static final int REVISED_ON = 20;
    private static final LocalTime PROPOSED = LocalTime.of(9, 40);
    private static final LocalTime RELEASED = LocalTime.of(15, 30);

    private final Actors actors;

    Publishing(Actors actors) {
        this.actors = actors;
    }

    void tell(Agenda agenda) {
        YearMonth month = agenda.month();
        Period before = Period.containing(month.minusMonths(1));
        if (before.lastMonth().equals(month.minusMonths(1)) && (before.month() == 12 || before.year() == MONTHS_OF)) {
            PublicationCalendar.of(before).map(Planned::on).ifPresent(day -> publish(before, 1, day, null, agenda));
        }
        if (month.getMonthValue() == REVISED_IN && month.getYear() > Newcomers.OPENING.getYear()) {
            Period year = Period.december(month.getYear() - 1);
            publish(year, 2, month.atDay(REVISED_ON), "半年来企业更正与验收后的数", agenda);
        }
    }

    private void publish(Period period, int number, LocalDate day, @Nullable String reason, Agenda agenda) {
        String document = "演示统公报〔" + day.getYear() + "〕" + period.month() + "-" + number + "号";
        PublicationStatus status = number == 1 ? PublicationStatus.PROVISIONAL : PublicationStatus.REVISED;
        agenda.addAfter(
                day.atTime(PROPOSED).atZone(ReportingCalendar.ZONE).toInstant(),
                actors.of("county"),
                r -> new Proposal(r, period, status, document, reason));
        agenda.add(
                day.atTime(RELEASED).atZone(ReportingCalendar.ZONE).toInstant(),
                actors.of("county2"),
                r -> new ReleasePublication(r, Subject.of(period), number));
    }

    /** Of everything that was recorded before it. */
    private record Proposal(
            Recording recording,
            Period period,
            PublicationStatus status,
            String document,
            @Nullable String reason) implements Step.Told {

        @Override
        public Command<?, ?> after(long position) {
            return new ProposePublication(
                    recording, Subject.of(period), period, position, status, document, reason, Set.of());
        }
    }
}
