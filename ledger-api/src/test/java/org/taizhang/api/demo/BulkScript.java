package org.taizhang.api.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.demo.ClusterAim.Course;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.Uscc;

/**
 * The demonstration's economy at scale: any number of enterprises, all there from the opening, one of each cluster after
 * the other; each report on its own.
 */
public final class BulkScript {

    private final Actors actors = new Actors(UnaryOperator.identity());
    private final List<Unit> units;
    private final Amounts amounts;
    private final Causes causes;
    private final OutputValues output;
    private final StaffValues staff;

    private BulkScript(List<Unit> units, Dice dice) {
        this.units = units;
        this.amounts = new Amounts(dice);
        this.causes = new Causes(dice);
        this.output = new OutputValues(amounts);
        this.staff = new StaffValues(amounts);
    }

    public static BulkScript of(int enterprises) {
        Dice dice = Dice.seeded(DemoScript.SEED);
        int each = enterprises / ClusterAim.ALL.size();
        // a few have a part in the story and are no ordinary enterprises
        List<List<Unit>> drawn = ClusterAim.ALL.stream()
                .map(aim -> Population.of(wide(aim, each + DemoCast.NUMBERS.size()), dice).stream()
                        .filter(BulkScript::ordinary)
                        .toList())
                .toList();
        List<Unit> units = IntStream.range(0, each)
                .boxed()
                .flatMap(i -> drawn.stream().map(cluster -> cluster.get(i)))
                .toList();
        return new BulkScript(units, dice);
    }

    private static ClusterAim wide(ClusterAim aim, int count) {
        Course units = new Course(count, count);
        Course above = new Course(count / 5, count / 5);
        Course output = new Course(count * 2_300, count * 2_300);
        Course staff = new Course(count * 60, count * 60);
        return new ClusterAim(
                aim.id(),
                aim.number(),
                aim.town(),
                aim.leadingShare(),
                output,
                units,
                0,
                above,
                staff,
                aim.levelled(),
                aim.builtUp(),
                aim.productive());
    }

    private static boolean ordinary(Unit unit) {
        return !DemoCast.NUMBERS.contains(unit.number()) && !unit.uscc().individual();
    }

    public int enterprises() {
        return units.size();
    }

    public Uscc uscc(int enterprise) {
        return units.get(enterprise).uscc();
    }

    /** Registrations and settlements of the enterprises {@code from} … {@code to − 1}, from the opening. */
    public Stream<Command<?, ?>> directory(int from, int to) {
        return directory(from, to, DemoScript.START);
    }

    /** @param at when they are registered; what they produced before is reported late */
    public Stream<Command<?, ?>> directory(int from, int to, Instant at) {
        Recording recording = new Recording(actors.of("county"), at);
        return units.subList(from, to).stream().flatMap(u -> Stream.of(register(u, recording), settle(u, recording)));
    }

    /** A scheme in force, and the assessment of 2025 opened by it. */
    public Stream<Command<?, ?>> assessment() {
        Committee committee = new Committee(actors);
        return Stream.of(Committee.MONTH, Committee.YEAR_OVER).map(Agenda::new).flatMap(agenda -> {
            committee.tell(agenda);
            return agenda.steps().stream().map(step -> step.command(0));
        });
    }

    private static Command<?, ?> register(Unit u, Recording r) {
        String industry = u.trade().industry().code();
        return new RegisterEnterprise(r, u.uscc().value(), u.name(), industry, false, "演示批量1号");
    }

    private static Command<?, ?> settle(Unit u, Recording r) {
        return new SettleEnterprise(r, u.uscc(), u.aim().id(), Newcomers.OPENING, false, "演示批量2号");
    }

    /** A first filing, some days after the end of the period. */
    public FileReport report(int enterprise, FormCode form, Period period) {
        return report(enterprise, form, period, filedAt(period).plusMillis(enterprise * 10L + form.ordinal()));
    }

    public FileReport report(int enterprise, FormCode form, Period period, Instant at) {
        Unit unit = units.get(enterprise);
        return report(unit, form, period, values(enterprise, form, period), null, null, at);
    }

    /** The output once more a day later, one 千元 higher than in the first filing. */
    public FileReport revised(int enterprise, Period period) {
        Unit unit = units.get(enterprise);
        ReportValues values = output.of(unit, period, amounts.grossOutput(unit, period) + 1);
        Reason reason = new Reason("08", "演示：发票核对后更正产值1千元");
        Instant at = filedAt(period).plus(Duration.ofDays(1)).plusMillis(enterprise);
        return report(unit, FormCode.OUTPUT, period, values, 1, reason, at);
    }

    private FileReport report(
            Unit unit,
            FormCode form,
            Period period,
            ReportValues values,
            @Nullable Integer replaces,
            @Nullable Reason reason,
            Instant at) {
        Submission submission = new Submission(
                values,
                Map.of(),
                form == FormCode.OUTPUT ? output.samePeriod(unit, period) : Map.of(),
                actors.signatures(unit),
                reason,
                List.of(causes.of(unit, period)));
        Recording recording = new Recording(actors.filer(unit), at);
        return new FileReport(recording, unit.uscc(), form, period, submission, replaces, Channel.GENERATED);
    }

    public ReportValues values(int enterprise, FormCode form, Period period) {
        Unit unit = units.get(enterprise);
        return switch (form) {
            case OUTPUT -> output.of(unit, period, amounts.grossOutput(unit, period));
            case EMPLOYMENT -> staff.of(unit, period);
            case LAND_USE -> LandValues.of(unit, period);
            case DEVELOPMENT -> throw new IllegalArgumentException("no enterprise files it: " + form);
        };
    }

    /** Whether the form is due from an enterprise for a period. */
    public boolean owes(int enterprise, FormCode form, Period period) {
        return form != FormCode.LAND_USE || LandValues.due(units.get(enterprise), period);
    }

    public static Instant filedAt(Period period) {
        return period.lastDay()
                .plusDays(1)
                .atTime(LocalTime.of(9, 0))
                .atZone(ReportingCalendar.ZONE)
                .toInstant()
                .plus(Duration.ofDays(2));
    }
}
