package org.taizhang.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ConfirmDevelopment;
import org.taizhang.ledger.development.FileDevelopment;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.form.Submission;

/** A town reports its cluster each quarter and once at the opening; the land authority confirms a month later. */
final class Development {

    private static final Period OPENING = new Period(2021, 2);
    private static final Period LATEST = Period.december(2025);
    private static final Set<String> UNCONFIRMED_LATEST = Set.of("nanxi", "pingan");

    private final ClusterAim aim;
    private final DevelopmentValues values;
    private final Actors actors;
    private final Dice dice;
    private final Timing timing;

    Development(ClusterAim aim, List<Unit> units, Dice dice, Actors actors) {
        this.aim = aim;
        this.values = new DevelopmentValues(aim, units);
        this.actors = actors;
        this.dice = dice;
        this.timing = new Timing(dice);
    }

    void tell(Agenda agenda) {
        YearMonth closed = agenda.month().minusMonths(1);
        if (reported(closed)) {
            file(Period.containing(closed), agenda);
        }
        YearMonth before = closed.minusMonths(1);
        if (reported(before) && !left(Period.containing(before))) {
            confirm(Period.containing(before), agenda);
        }
    }

    private static boolean reported(YearMonth month) {
        return !month.isBefore(OPENING.lastMonth())
                && month.getMonthValue() > 1
                && (Period.containing(month).endsQuarter() || month.equals(OPENING.lastMonth()));
    }

    private boolean left(Period period) {
        return period.equals(LATEST) && UNCONFIRMED_LATEST.contains(aim.id().value());
    }

    /** The opening report comes before the first tenants name their buildings. */
    private void file(Period period, Agenda agenda) {
        Dice own = dice.of(aim.number(), period.index(), 50);
        LocalDate day = period.lastDay().plusDays(period.equals(OPENING) ? 1 : own.between(3, 7));
        String office = actors.office(aim.id());
        Signatures signatures = new Signatures(office, "demo-stat-" + aim.id(), "demo-head-" + aim.id());
        Submission submission = new Submission(values.of(period), Map.of(), Map.of(), signatures, null, List.of());
        agenda.add(
                timing.office(day, own),
                office,
                r -> new FileDevelopment(r, aim.id(), period, submission, null, Channel.GENERATED));
    }

    private void confirm(Period period, Agenda agenda) {
        Dice own = dice.of(aim.number(), period.index(), 51);
        String document = "演示规资〔" + agenda.month().getYear() + "〕" + aim.number() + "-" + period.month() + "号";
        agenda.add(
                timing.office(agenda.month().atDay(own.between(8, 24)), own),
                actors.of("confirmer"),
                r -> new ConfirmDevelopment(r, aim.id(), period, 1, document));
    }
}
