package org.taizhang.api.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.taizhang.api.demo.ClusterAim.Course;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.Uscc;

/** The demonstration's economy at scale: any number of enterprises, all there from the opening, each report on its own. */
public final class BulkScript {

    private final Actors actors = new Actors(UnaryOperator.identity());
    private final List<Unit> units;
    private final OutputValues output;
    private final StaffValues staff;

    private BulkScript(List<Unit> units, Dice dice) {
        Amounts amounts = new Amounts(dice);
        this.units = units;
        this.output = new OutputValues(amounts);
        this.staff = new StaffValues(amounts);
    }

    public static BulkScript of(int enterprises) {
        Dice dice = Dice.seeded(DemoScript.SEED);
        List<Unit> units = new ArrayList<>();
        for (ClusterAim aim : ClusterAim.ALL) {
            // a few have a part in the story and are no ordinary enterprises
            List<Unit> drawn = Population.of(wide(aim, enterprises / 5 + DemoCast.NUMBERS.size()), dice);
            drawn.stream().filter(BulkScript::ordinary).limit(enterprises / 5).forEach(units::add);
        }
        return new BulkScript(List.copyOf(units), dice);
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

    /** Registrations and settlements of the enterprises {@code from} … {@code to − 1}. */
    public Stream<Command<?, ?>> directory(int from, int to) {
        Recording recording = new Recording(actors.of("county"), DemoScript.START);
        return units.subList(from, to).stream().flatMap(u -> Stream.of(register(u, recording), settle(u, recording)));
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
        Submission submission = new Submission(
                values(enterprise, form, period),
                Map.of(),
                form == FormCode.OUTPUT ? output.samePeriod(unit, period) : Map.of(),
                actors.signatures(unit),
                null,
                List.of(new Causes(Dice.seeded(DemoScript.SEED)).of(unit, period)));
        Recording recording = new Recording(actors.filer(unit), at);
        return new FileReport(recording, unit.uscc(), form, period, submission, null, Channel.GENERATED);
    }

    public ReportValues values(int enterprise, FormCode form, Period period) {
        Unit unit = units.get(enterprise);
        return form == FormCode.OUTPUT
                ? output.of(unit, period, new Amounts(Dice.seeded(DemoScript.SEED)).grossOutput(unit, period))
                : staff.of(unit, period);
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
