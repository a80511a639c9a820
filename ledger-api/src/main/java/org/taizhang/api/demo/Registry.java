package org.taizhang.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.LeaveCluster;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.ResumeProduction;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.StopProduction;

/** What the county enters into the directory about one enterprise. */
final class Registry {

    private final Dice dice;
    private final Actors actors;
    private final Timing timing;

    Registry(Dice dice, Actors actors) {
        this.dice = dice;
        this.actors = actors;
        this.timing = new Timing(dice);
    }

    void tell(Unit unit, Agenda agenda) {
        Life life = unit.life();
        in(life.entry(), agenda, 1, (r, doc) -> register(unit, r, doc), unit);
        in(life.entry(), agenda, 2, (r, doc) -> settle(unit, r, doc), unit);
        if (life.preparing()) {
            LocalDate first = life.producing().atDay(1);
            in(life.producing(), agenda, 4, (r, doc) -> new ResumeProduction(r, unit.uscc(), first, doc), unit);
        }
        scale(unit, true, life.aboveFrom(), agenda);
        scale(unit, false, life.aboveUntil(), agenda);
        production(unit, agenda);
        YearMonth exit = life.exit();
        if (exit != null) {
            in(exit, agenda, 7, (r, doc) -> new LeaveCluster(r, unit.uscc(), exit, doc), unit);
        }
    }

    private static Command<?, ?> register(Unit unit, Recording r, String document) {
        String industry = unit.trade().industry().code();
        boolean twoSites = unit.is(Trait.TWO_SITES);
        return new RegisterEnterprise(r, unit.uscc().value(), unit.name(), industry, twoSites, document);
    }

    private static Command<?, ?> settle(Unit unit, Recording r, String document) {
        Life life = unit.life();
        return new SettleEnterprise(r, unit.uscc(), unit.aim().id(), life.entry(), life.preparing(), document);
    }

    private void scale(Unit unit, boolean above, @Nullable YearMonth from, Agenda agenda) {
        if (from != null) {
            in(from, agenda, above ? 3 : 6, (r, doc) -> new ChangeScale(r, unit.uscc(), above, from, doc), unit);
        }
    }

    /** A stop is known the day after, a resumption on its day. */
    private void production(Unit unit, Agenda agenda) {
        LocalDate stop = unit.life().stop();
        LocalDate resume = unit.life().resume();
        if (stop != null) {
            on(stop.plusDays(1), agenda, 8, (r, doc) -> new StopProduction(r, unit.uscc(), stop, doc), unit);
        }
        if (resume != null) {
            on(resume, agenda, 9, (r, doc) -> new ResumeProduction(r, unit.uscc(), resume, doc), unit);
        }
    }

    /**
     * At the opening everything is entered in its first days, later on some day of the month; what belongs together in
     * the order of {@code kind}: registered, settled, above scale.
     */
    private void in(
            YearMonth month, Agenda agenda, int kind, BiFunction<Recording, String, Command<?, ?>> act, Unit unit) {
        if (month.equals(agenda.month())) {
            int spread = month.equals(Newcomers.OPENING) ? 2 : 5;
            int first = month.equals(Newcomers.OPENING) ? 5 : 2;
            int day = first
                    + (kind - 1) % 3 * spread
                    + dice.of(unit.number(), kind, 40).between(0, spread - 1);
            on(month.atDay(day), agenda, kind, act, unit);
        }
    }

    private void on(
            LocalDate day, Agenda agenda, int kind, BiFunction<Recording, String, Command<?, ?>> act, Unit unit) {
        if (YearMonth.from(day).equals(agenda.month())) {
            String document = "演示经信〔" + day.getYear() + "〕" + unit.number() + "-" + kind + "号";
            Dice own = dice.of(unit.number(), kind, 41);
            agenda.add(timing.office(day, own), actors.of("county"), r -> act.apply(r, document));
        }
    }
}
