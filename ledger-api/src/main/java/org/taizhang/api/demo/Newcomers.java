package org.taizhang.api.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Who comes to a cluster, when, and to make what. */
final class Newcomers {

    static final YearMonth OPENING = YearMonth.of(2021, 1);
    private static final int MONTHS = 60;
    private static final int MONTHS_SHOWN = 62;

    private Newcomers() {}

    /** The legacy park at the opening, then entries spread evenly over five years and two months. */
    static List<Sketch> of(ClusterAim aim, Dice dice) {
        int legacy = aim.units().start();
        int coming = aim.units().end() - legacy + aim.exits();
        int largeComing = aim.aboveScale().end() - aim.aboveScale().start();
        double step = (double) MONTHS / coming;
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < legacy; i++) {
            sketches.add(sketch(
                    aim,
                    sketches,
                    i < aim.aboveScale().start(),
                    Life.from(OPENING).producingFrom(OPENING.minusYears(5)),
                    dice));
        }
        for (int i = 0; (i + 0.5) * step < MONTHS_SHOWN; i++) {
            YearMonth entry = OPENING.plusMonths(Math.max(1, (long) ((i + 0.5) * step)));
            boolean builds = dice.of(aim.number(), i, 1).chance(0.2);
            Life life = Life.from(entry).producingFrom(builds ? entry.plusMonths(2 + i % 6) : entry);
            sketches.add(sketch(aim, sketches, nthLarge(i, largeComing, coming), life, dice));
        }
        return sketches;
    }

    /** Large ones are spread evenly over the first nine tenths, so that all have reached the scale by the end. */
    private static boolean nthLarge(int i, int large, int coming) {
        int places = coming * 9 / 10;
        return i < places && (long) (i + 1) * large / places > (long) i * large / places;
    }

    private static Sketch sketch(ClusterAim aim, List<Sketch> before, boolean large, Life life, Dice dice) {
        int ordinal = before.size() + 1;
        Dice own = dice.of(aim.number(), ordinal);
        long alike = before.stream().filter(s -> s.large() == large).count();
        // every so many of either size are in the leading industry, so that its share does not hang on a few throws
        boolean leading = (long) ((alike + 1) * aim.leadingShare()) > (long) (alike * aim.leadingShare());
        Trade trade = own.pick(Trade.in(aim.id(), leading));
        return new Sketch(aim, ordinal, ordinal <= aim.units().start(), large, trade, life, traits(large, own));
    }

    private static EnumSet<Trait> traits(boolean large, Dice dice) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (dice.chance(0.08)) {
            traits.add(Trait.TARDY);
        }
        if (dice.chance(large ? 0.3 : 0.05)) {
            traits.add(Trait.TWO_CLASSES);
        }
        if (!large && dice.chance(0.25)) {
            traits.add(Trait.RENTED_METER);
        }
        return traits;
    }
}
