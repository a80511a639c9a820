package org.taizhang.api.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** When things are done: at working hours, most inside the window and more toward its end, some late. */
final class Timing {

    private static final LocalTime OPENS = LocalTime.of(8, 30);

    private final Dice dice;

    Timing(Dice dice) {
        this.dice = dice;
    }

    /** One sitting for all forms of the month: land, then staff, then output, some minutes apart. */
    Instant filed(Unit unit, FormCode form, Period period) {
        Dice own = dice.of(unit.number(), period.index(), 20);
        Instant deadline = deadline(period);
        Instant output;
        if (own.chance(unit.is(Trait.TARDY) ? 0.3 : 0.02)) {
            output = deadline.plusSeconds(own.between(3_600, 10 * 86_400));
        } else {
            Instant opens = at(period.lastDay().plusDays(1), OPENS);
            double part = StrictMath.pow(own.between(0.0, 1.0), 0.7);
            output = office(
                    opens.plusSeconds((long) ((deadline.getEpochSecond() - opens.getEpochSecond()) * part)), own);
        }
        int minutesBefore = switch (form) {
            case LAND_USE -> 18;
            case EMPLOYMENT -> 7;
            default -> 0;
        };
        return output.minus(Duration.ofMinutes(minutesBefore)).plusMillis(own.between(0, 59_999));
    }

    /** The county looks at a report a day or more after the deadline, or after it came. */
    @SuppressWarnings("EnumOrdinal") // a seed of the dice
    Instant accepted(Unit unit, FormCode form, Period period, Instant filed) {
        Dice own = dice.of(unit.number(), period.index(), 21, form.ordinal(), filed.getEpochSecond());
        Instant deadline = deadline(period);
        LocalDate from = day(filed.isAfter(deadline) ? filed : deadline);
        return office(from.plusDays(own.between(1, 3)), own);
    }

    /** Some moment of an office day. */
    Instant office(LocalDate day, Dice own) {
        return at(day, OPENS).plusMillis(own.between(0, 9 * 3_600_000));
    }

    static Instant deadline(Period period) {
        return ReportingCalendar.window(FormCode.OUTPUT, period).onTimeUntil();
    }

    /** Nights are for sleeping: the same day, but in the morning. */
    private static Instant office(Instant at, Dice own) {
        ZonedDateTime local = at.atZone(ReportingCalendar.ZONE);
        boolean awake = local.getHour() >= 9 && local.getHour() < 21;
        return awake ? at : at(local.toLocalDate(), LocalTime.of(9, 0)).plusMillis(own.between(0, 10_000_000));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ReportingCalendar.ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ReportingCalendar.ZONE);
    }
}
