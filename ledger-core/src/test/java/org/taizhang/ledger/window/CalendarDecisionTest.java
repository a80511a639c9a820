package org.taizhang.ledger.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.DEVELOPMENT;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.calendar.DecidedCalendar.FormWindows;
import org.taizhang.ledger.calendar.DecidedCalendar.Times;
import org.taizhang.ledger.calendar.Holidays;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.development.FileDevelopment;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.vintage.Replay;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;

/** 2026 is assumed as shipped: March is on time until 8 April. A calendar moves every deadline by a day. */
class CalendarDecisionTest {

    private static final Period MARCH = Period.parse("2026-03");
    private static final Period APRIL = Period.parse("2026-04");
    private static final Instant IN_MARCH = at("2026-03-20T09:00");
    private static final Instant IN_APRIL = at("2026-04-02T09:00");

    private final Given mill = millSince("2025-01");

    @Test
    void aWindowThatHasNotOpenedFollowsAndIsNoLongerAssumed() {
        adopt(aDayLater(), IN_MARCH);

        Window before = ReportingCalendar.window(OUTPUT, MARCH);
        Window now = calendars().window(OUTPUT, MARCH);

        assertThat(before.assumed()).isTrue();
        assertThat(now.assumed()).isFalse();
        assertThat(now.onTimeUntil()).isEqualTo(before.onTimeUntil().plus(Duration.ofDays(1)));
        assertThat(filed(before.onTimeUntil().plusSeconds(60)).arrival()).isEqualTo(Arrival.ON_TIME);
    }

    @Test
    void theDaysOfUnitsAboveScaleAreThoseOfTheYearAsDecided() {
        adopt(aDayLater(), IN_MARCH);

        assertThat(calendars().aboveScaleWorkingDays(DEVELOPMENT, 2026)).isEqualTo(2);
        assertThat(calendars().aboveScaleWorkingDays(DEVELOPMENT, 2025)).isZero();
    }

    @Test
    void aWindowThatHasOpenedDoesNotMove() {
        adopt(aDayLater(), IN_APRIL);

        assertThat(calendars().window(OUTPUT, MARCH)).isEqualTo(ReportingCalendar.window(OUTPUT, MARCH));
        assertThat(calendars().window(OUTPUT, APRIL)).isNotEqualTo(ReportingCalendar.window(OUTPUT, APRIL));
        assertThat(filed(ReportingCalendar.window(OUTPUT, MARCH).onTimeUntil().plusSeconds(60))
                        .arrival())
                .isEqualTo(Arrival.LATE);
    }

    @Test
    void aSecondCalendarMovesWhatHasNotOpenedByThen() {
        adopt(aDayLater(), IN_MARCH);
        Window april = calendars().window(OUTPUT, APRIL);
        adopt(calendar(CalendarDecisionTest::asItIs, new Holidays(List.of(), List.of())), IN_APRIL);

        assertThat(calendars().window(OUTPUT, MARCH).onTimeUntil())
                .isEqualTo(aDayLater(ReportingCalendar.window(OUTPUT, MARCH)).onTimeUntil());
        assertThat(calendars().window(OUTPUT, APRIL)).isNotEqualTo(april);
    }

    @Test
    void whatIsClosedAndWhatWasDueFollowIt() {
        Instant before = ReportingCalendar.window(OUTPUT, MARCH).onTimeUntil();
        Deadlines deadlines = new Deadlines(mill.ledger());
        assertThat(deadlines.lastBefore(before.plusSeconds(60))).isEqualTo(MARCH);

        adopt(aDayLater(), IN_MARCH);

        assertThat(deadlines.of(MARCH)).isEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(deadlines.lastBefore(before.plusSeconds(60))).isEqualTo(MARCH.previous());
    }

    @Test
    void whoReplaysTheLedgerKnowsWhenItsPeriodsClose() {
        adopt(aDayLater(), IN_MARCH);
        Instant shipped = ReportingCalendar.window(OUTPUT, MARCH, true).closesOn();

        Replay replay = new Replay();
        mill.ledger().events().forEach(replay::take);

        assertThat(Extensions.NONE.general(OUTPUT, MARCH, true).closedAt(shipped.plusSeconds(60)))
                .isTrue();
        assertThat(replay.extensions().closed(OUTPUT, MARCH, shipped.plusSeconds(60)))
                .isFalse();
        assertThat(replay.known().extensions()).isEqualTo(replay.extensions());
    }

    @Test
    void aTownsReportIsOnTimeByIt() {
        adopt(aDayLater(), IN_MARCH);
        Instant shipped = ReportingCalendar.window(FormCode.DEVELOPMENT, MARCH).onTimeUntil();

        mill.when(new FileDevelopment(
                        new Recording("town", shipped.plusSeconds(60)),
                        JIANGKOU,
                        MARCH,
                        Sheet.development().submission(),
                        null,
                        Channel.API))
                .then(DevelopmentFiled.class, filed -> {
                    assertThat(filed.onTimeUntil()).isEqualTo(shipped.plus(Duration.ofDays(1)));
                    assertThat(filed.arrival()).isEqualTo(Arrival.ON_TIME);
                });
    }

    @Test
    void itsHolidaysCountForUnitsAboveScale() {
        DecidedCalendar plain = calendar(CalendarDecisionTest::asItIs, new Holidays(List.of(), List.of()));
        LocalDate day =
                LocalDate.ofInstant(ReportingCalendar.window(OUTPUT, MARCH).onTimeUntil(), ReportingCalendar.ZONE);
        DecidedCalendar withHolidays = calendar(
                CalendarDecisionTest::asItIs,
                new Holidays(List.of(new Holidays.Span(day.plusDays(1), day.plusDays(5))), List.of()));

        Instant without = Calendars.SHIPPED
                .with(plain, "d", IN_MARCH)
                .window(OUTPUT, MARCH, true)
                .onTimeUntil();
        Instant later = Calendars.SHIPPED
                .with(withHolidays, "d", IN_MARCH)
                .window(OUTPUT, MARCH, true)
                .onTimeUntil();

        assertThat(later).isAfter(without);
    }

    @Test
    void itTakesTwoPersons() {
        mill.done(new ProposeCalendar(new Recording("county", IN_MARCH), aDayLater(), "按国家通知"));

        mill.when(new AdoptCalendar(new Recording("county", IN_MARCH), 2026, "1", "云统〔2026〕1号"))
                .thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        mill.when(new AdoptCalendar(new Recording("county2", IN_MARCH), 2027, "1", "云统〔2026〕1号"))
                .thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        mill.when(new AdoptCalendar(new Recording("county2", IN_MARCH), 2026, "1", "云统〔2026〕1号"))
                .then(
                        CalendarAdopted.class,
                        adopted -> assertThat(adopted.year()).isEqualTo(2026));
    }

    @Test
    void oneThatIsRefusedMovesNothing() {
        Recording second = new Recording("county2", IN_MARCH);
        mill.done(new ProposeCalendar(new Recording("county", IN_MARCH), aDayLater(), "按国家通知"));

        mill.when(new EndCalendarProposal(second, 2026, "1", Ending.refused("通知尚未正式下发")))
                .then(new CalendarProposalEnded("county2", IN_MARCH, 1, 2026, Ending.refused("通知尚未正式下发")));

        mill.when(new AdoptCalendar(second, 2026, "1", "云统〔2026〕1号")).thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        assertThat(calendars().window(OUTPUT, MARCH)).isEqualTo(ReportingCalendar.window(OUTPUT, MARCH));
    }

    @Test
    void everyMistakeIsToldWithItsField() {
        DecidedCalendar sound = aDayLater();
        DecidedCalendar wrong = new DecidedCalendar(
                2026,
                List.of(
                        new FormWindows(OUTPUT, 11, sound.forms().get(0).windows()),
                        new FormWindows(
                                FormCode.EMPLOYMENT,
                                2,
                                sound.forms().get(1).windows().subList(1, 11)),
                        new FormWindows(
                                FormCode.LAND_USE,
                                2,
                                sound.forms().get(2).windows().stream()
                                        .map(t -> new Times(t.period(), t.onTimeUntil(), t.opensOn(), t.closesOn()))
                                        .toList())),
                new Holidays(
                        List.of(new Holidays.Span(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-03"))),
                        List.of()),
                " ");

        assertThat(mill.when(new ProposeCalendar(new Recording("county", IN_MARCH), wrong, ""))
                        .refusal()
                        .problems())
                .extracting(Problem::rule)
                .containsOnly(
                        "CALENDAR_FORMS",
                        "CALENDAR_WORKING_DAYS",
                        "CALENDAR_PERIODS",
                        "CALENDAR_ORDER",
                        "CALENDAR_HOLIDAYS",
                        "TEXT_BLANK");
    }

    @Test
    void aWindowThatHasNotOpenedIsNotOpenedInThePast() {
        DecidedCalendar asItIs = calendar(CalendarDecisionTest::asItIs, new Holidays(List.of(), List.of()));
        adopt(calendar(CalendarDecisionTest::tenDaysLater, new Holidays(List.of(), List.of())), IN_MARCH);

        mill.when(new ProposeCalendar(new Recording("county", IN_APRIL), asItIs, "改回"))
                .thenRefused(Kind.INVALID, "CALENDAR_PAST", "CALENDAR_PAST", "CALENDAR_PAST", "CALENDAR_PAST");
    }

    private static Window tenDaysLater(Window window) {
        Duration ten = Duration.ofDays(10);
        return new Window(
                window.opensOn().plus(ten),
                window.onTimeUntil().plus(ten),
                window.closesOn().plus(ten),
                false);
    }

    private void adopt(DecidedCalendar calendar, Instant when) {
        mill.done(new ProposeCalendar(new Recording("county", when), calendar, "按国家通知"));
        String number = mill.ledger()
                .read(ReportingYear.STREAM, "2026")
                .state()
                .calendars()
                .waiting()
                .orElseThrow()
                .content()
                .name();
        mill.done(new AdoptCalendar(new Recording("county2", when), 2026, number, "云统〔2026〕1号"));
    }

    private Calendars calendars() {
        return mill.ledger()
                .read(ReportingYear.STREAM, "2026")
                .state()
                .granted()
                .calendars();
    }

    private ReportFiled filed(Instant when) {
        List<ReportFiled> filed = mill
                .when(new FileReport(
                        new Recording("filer", when),
                        MILL,
                        OUTPUT,
                        MARCH,
                        Sheet.output(100).submission(),
                        null,
                        Channel.API))
                .thenRecorded()
                .stream()
                .map(ReportFiled.class::cast)
                .toList();
        return filed.get(0);
    }

    private static DecidedCalendar aDayLater() {
        return calendar(CalendarDecisionTest::aDayLater, new Holidays(List.of(), List.of()));
    }

    private static Window aDayLater(Window window) {
        return new Window(
                window.opensOn(),
                window.onTimeUntil().plus(Duration.ofDays(1)),
                window.closesOn().plus(Duration.ofDays(1)),
                false);
    }

    private static Window asItIs(Window window) {
        return window;
    }

    private static DecidedCalendar calendar(UnaryOperator<Window> changed, Holidays holidays) {
        return new DecidedCalendar(
                2026,
                Stream.of(FormCode.values())
                        .map(form -> new FormWindows(
                                form,
                                2,
                                Period.range(new Period(2026, 2), Period.december(2026)).stream()
                                        .map(period ->
                                                times(period, changed.apply(ReportingCalendar.window(form, period))))
                                        .toList()))
                        .toList(),
                holidays,
                "2026年定报通知");
    }

    private static Times times(Period period, Window window) {
        return new Times(period, window.opensOn(), window.onTimeUntil(), window.closesOn());
    }
}
