package org.taizhang.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;

/** What happens to particular enterprises: stops, exits, exports, and the roles of {@link DemoCast}. */
final class Story {

    private static final YearMonth END = YearMonth.of(2025, 12);
    private static final ClusterId ONE_EXPORTER = new ClusterId("pingan");
    private static final Set<String> SUMMER_REST = Set.of("1373", "1453", "1523");

    private Story() {}

    static List<Sketch> told(List<Sketch> sketches, Dice dice) {
        return sketches.stream()
                .map(s -> turns(s, dice.of(s.number(), 2)))
                .map(Story::cast)
                .map(s -> scale(s, dice.of(s.number(), 3)))
                .toList();
    }

    /** Leaving, exporting, resting. */
    private static Sketch turns(Sketch s, Dice dice) {
        Sketch told = s;
        if (leaves(s)) {
            told = told.living(s.life().until(s.life().producing().plusMonths(dice.between(14, 26))));
        }
        if (exports(s, dice)) {
            told = told.with(Trait.EXPORTER);
        }
        if (!s.large() && SUMMER_REST.contains(s.trade().industry().code()) && dice.chance(0.5)) {
            told = told.with(Trait.SEASONAL);
        }
        return told;
    }

    /** Small newcomers at even distances. */
    private static boolean leaves(Sketch s) {
        int exits = s.aim().exits();
        int spacing = (s.aim().units().end() - s.aim().units().start()) / (exits + 1);
        int newcomer = s.ordinal() - s.aim().units().start();
        return !s.legacy() && newcomer % spacing == 4 && newcomer / spacing < exits;
    }

    private static boolean exports(Sketch s, Dice dice) {
        return s.aim().id().equals(ONE_EXPORTER)
                ? s.number() == DemoCast.LONE_EXPORTER_NUMBER
                : s.large() && s.trade().leading() && dice.chance(0.5);
    }

    private static Sketch cast(Sketch s) {
        return switch (s.number()) {
            case DemoCast.FILER_NUMBER -> s.with(Trait.LEFT_TO_VISITOR);
            case DemoCast.TWO_SITES_NUMBER -> s.with(Trait.TWO_SITES, Trait.LEFT_TO_VISITOR);
            case DemoCast.JULY_SETTLER_NUMBER ->
                s.living(Life.from(YearMonth.of(2025, 7)).producingFrom(YearMonth.of(2023, 1)))
                        .with(Trait.PRODUCED_BEFORE, Trait.LEFT_TO_VISITOR);
            case DemoCast.STOPPED_NUMBER ->
                s.living(Life.from(s.life().entry()).stopping(LocalDate.of(2026, 2, 15), null))
                        .with(Trait.LEFT_TO_VISITOR);
            case DemoCast.RESUMED_NUMBER ->
                s.living(Life.from(s.life().entry()).stopping(LocalDate.of(2025, 5, 15), LocalDate.of(2025, 8, 18)));
            case DemoCast.RETURNED_NUMBER -> s.with(Trait.RETURNED);
            case DemoCast.FARM_NUMBER -> s.making(Trade.FARM);
            default -> s;
        };
    }

    /** 规上 at the opening for the legacy park; newcomers in the year after they began, one falls below again. */
    private static Sketch scale(Sketch s, Dice dice) {
        if (!s.large()) {
            return s;
        }
        YearMonth newcomer = s.life().producing().plusMonths(dice.between(4, 11));
        YearMonth from = s.legacy() ? Newcomers.OPENING : newcomer.isAfter(END) ? END : newcomer;
        YearMonth until = s.number() == DemoCast.FALLEN_NUMBER ? YearMonth.of(2025, 1) : null;
        return s.living(s.life().above(from, until));
    }
}
