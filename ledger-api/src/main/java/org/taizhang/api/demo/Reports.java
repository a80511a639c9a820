package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AcceptReport;
import org.taizhang.ledger.filing.ConsentToCorrection;
import org.taizhang.ledger.filing.EndorseCorrection;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.RequestCorrection;
import org.taizhang.ledger.filing.ReturnReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;

/** The reports of one enterprise: filed, accepted, corrected months later with consent, once sent back. */
final class Reports {

    private static final Period RETURNED = new Period(2025, 6);
    /** The consent, and the filing it makes. */
    private static final int CONSENT_EVENTS = 2;

    private static final Period OPEN = new Period(2026, 2);

    private final Dice dice;
    private final Actors actors;
    private final Timing timing;
    private final Amounts amounts;
    private final OutputValues output;
    private final StaffValues staff;
    private final Corrections corrections;
    private final Causes causes;

    Reports(Dice dice, Actors actors) {
        this.dice = dice;
        this.actors = actors;
        this.timing = new Timing(dice);
        this.amounts = new Amounts(dice);
        this.output = new OutputValues(amounts);
        this.staff = new StaffValues(amounts);
        this.corrections = new Corrections(dice, amounts);
        this.causes = new Causes(dice);
    }

    void tell(Unit unit, Agenda agenda) {
        YearMonth closed = agenda.month().minusMonths(1);
        if (closed.getMonthValue() > 1) {
            filings(unit, Period.containing(closed), agenda);
        }
        for (int lag = 1; lag <= Corrections.LAG_MONTHS_MAX; lag++) {
            YearMonth then = closed.minusMonths(lag);
            Period period = Period.containing(then);
            if (then.getMonthValue() > 1 && unit.owesOutput(period) && corrections.lag(unit, period) == lag) {
                correction(unit, period, agenda);
            }
        }
    }

    private void filings(Unit unit, Period period, Agenda agenda) {
        if (!unit.life().member(period) || period.equals(OPEN) && unit.is(Trait.LEFT_TO_VISITOR)) {
            return;
        }
        if (LandValues.due(unit, period)) {
            file(unit, FormCode.LAND_USE, period, LandValues.of(unit, period), agenda);
        }
        file(unit, FormCode.EMPLOYMENT, period, staff.of(unit, period), agenda);
        if (unit.owesOutput(period)) {
            long stated = corrections.firstFiled(unit, period);
            if (unit.is(Trait.RETURNED) && period.equals(RETURNED)) {
                sentBack(unit, period, agenda);
            } else {
                file(unit, FormCode.OUTPUT, period, output.of(unit, period, stated), agenda);
            }
        }
    }

    private void file(Unit unit, FormCode form, Period period, ReportValues values, Agenda agenda) {
        Instant filed = timing.filed(unit, form, period);
        record(unit, form, period, values, null, null, filed, agenda);
        accept(unit, form, period, 1, timing.accepted(unit, form, period, filed), agenda);
    }

    private void correction(Unit unit, Period period, Agenda agenda) {
        long truth = amounts.grossOutput(unit, period);
        long difference = truth - corrections.firstFiled(unit, period);
        Dice own = dice.of(unit.number(), period.index(), 32);
        LocalDate day = agenda.month().atDay(own.between(13, 24));
        Reason reason = new Reason("08", "发票核对后更正产值" + difference + "千元");
        ReportValues values = output.of(unit, period, truth);
        Submission submission = submission(unit, FormCode.OUTPUT, period, values, reason);
        agenda.add(
                timing.office(day, own),
                actors.filer(unit),
                r -> new RequestCorrection(
                        new FileReport(r, unit.uscc(), FormCode.OUTPUT, period, submission, 1, Channel.GENERATED),
                        List.of(DemoEvidence.of(unit, period))));
        agenda.add(
                timing.office(day.plusDays(1), own),
                actors.of("county"),
                r -> new EndorseCorrection(r, unit.uscc(), FormCode.OUTPUT, period, 1));
        agenda.add(
                timing.office(day.plusDays(2), own),
                actors.of("county2"),
                CONSENT_EVENTS,
                r -> new ConsentToCorrection(r, unit.uscc(), FormCode.OUTPUT, period, 1));
        accept(unit, FormCode.OUTPUT, period, 2, timing.office(day.plusDays(3), own), agenda);
    }

    /** The first filing had one digit too many; the county saw it, the enterprise filed again. */
    private void sentBack(Unit unit, Period period, Agenda agenda) {
        long truth = amounts.grossOutput(unit, period);
        Instant filed = timing.filed(unit, FormCode.OUTPUT, period);
        record(unit, FormCode.OUTPUT, period, output.of(unit, period, truth * 10), null, null, filed, agenda);
        Instant back = timing.accepted(unit, FormCode.OUTPUT, period, filed);
        agenda.add(
                back,
                actors.of("county"),
                r -> new ReturnReport(r, unit.uscc(), FormCode.OUTPUT, period, 1, "产值为上月的十倍，请核对计量单位（千元）"));
        Reason reason = new Reason("08", "计量单位误为百元，更正为" + truth + "千元");
        Instant again = back.plusSeconds(90_000);
        record(unit, FormCode.OUTPUT, period, output.of(unit, period, truth), 1, reason, again, agenda);
        accept(unit, FormCode.OUTPUT, period, 2, again.plusSeconds(86_400), agenda);
    }

    private void record(
            Unit unit,
            FormCode form,
            Period period,
            ReportValues values,
            @Nullable Integer replaces,
            @Nullable Reason reason,
            Instant at,
            Agenda agenda) {
        Submission submission = submission(unit, form, period, values, reason);
        agenda.add(
                at,
                actors.filer(unit),
                r -> new FileReport(r, unit.uscc(), form, period, submission, replaces, Channel.GENERATED));
    }

    private Submission submission(
            Unit unit, FormCode form, Period period, ReportValues values, @Nullable Reason reason) {
        Map<String, BigDecimal> samePeriod = form == FormCode.OUTPUT ? output.samePeriod(unit, period) : Map.of();
        return new Submission(
                values, Map.of(), samePeriod, actors.signatures(unit), reason, List.of(causes.of(unit, period)));
    }

    private void accept(Unit unit, FormCode form, Period period, int revision, Instant at, Agenda agenda) {
        String county = actors.of(unit.number() % 2 == 0 ? "county" : "county2");
        agenda.add(at, county, r -> new AcceptReport(r, unit.uscc(), form, period, revision));
    }
}
