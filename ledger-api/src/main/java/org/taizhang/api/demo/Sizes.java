package org.taizhang.api.demo;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.taizhang.ledger.calendar.Period;

/**
 * How large each enterprise of a cluster is, so that together they come to the cluster's aim of 2025: the large newcomers
 * make up what the legacy park and the many small ones leave, and staff follows output.
 */
final class Sizes {

    /** A year's growth of every enterprise in current prices. */
    static final double GROWTH = 1.05;

    private static final int YEAR = 2025;
    private static final double LARGE_MIN = 23_000;
    private static final double STAFF_GROWTH = 1.3;

    private final Dice dice;
    private final double legacyFactor;
    private final double largeFactor;
    private final double legacyHands;
    private final double newHands;

    Sizes(ClusterAim aim, List<Sketch> sketches, Dice dice) {
        this.dice = dice;
        List<Sketch> legacy = sketches.stream().filter(Sketch::legacy).toList();
        List<Sketch> coming = sketches.stream().filter(s -> !s.legacy()).toList();
        List<Sketch> large = coming.stream().filter(Sketch::large).toList();

        double start = aim.output().start() * 10.0 * StrictMath.pow(GROWTH, 5);
        this.legacyFactor = start / sum(legacy, this::weight);
        double without = sum(legacy, s -> legacyFactor * weight(s) * realised(s))
                + sum(coming, s -> (s.large() ? LARGE_MIN : small(s)) * realised(s));
        this.largeFactor = (aim.output().end() * 10.0 - without) / sum(large, s -> weight(s) * realised(s));

        double grown = aim.staff().start() * STAFF_GROWTH;
        this.legacyHands = grown / sum(legacy, this::hands);
        this.newHands = (aim.staff().end() - grown)
                / sum(coming, s -> hands(s) * s.life().running(Period.december(YEAR)));
    }

    /** 千元 a full year at prices of 2025. */
    long capacity(Sketch s) {
        if (!s.trade().industry().industrial()) {
            return 0;
        }
        double newcomer = s.large() ? LARGE_MIN + largeFactor * weight(s) : small(s);
        return Math.round(s.legacy() ? legacyFactor * weight(s) : newcomer);
    }

    /** Persons when it runs fully. */
    int staff(Sketch s) {
        return (int) Math.max(4, Math.round(hands(s) * (s.legacy() ? legacyHands : newHands)));
    }

    /** Larger enterprises need fewer hands for the same output. */
    private double hands(Sketch s) {
        double spread = dice.of(s.number(), 5).lognormal(0.25);
        return StrictMath.pow((double) Math.max(2_000, capacity(s)), 0.65) * spread;
    }

    private double small(Sketch s) {
        return Math.min(17_500, 5_200 * dice.of(s.number(), 6).lognormal(0.7));
    }

    private double weight(Sketch s) {
        return switch (s.number()) {
            case DemoCast.FILER_NUMBER -> 2;
            case DemoCast.FALLEN_NUMBER -> 0.4;
            default -> dice.of(s.number(), 4).lognormal(s.legacy() ? 0.3 : 0.9);
        };
    }

    /** The part of a full year's output it makes in 2025. */
    private static double realised(Sketch s) {
        return Period.range(new Period(YEAR, 2), Period.december(YEAR)).stream()
                .mapToDouble(p -> Season.share(p) * s.life().running(p))
                .sum();
    }

    private static double sum(List<Sketch> sketches, ToDoubleFunction<Sketch> what) {
        return sketches.stream().mapToDouble(what).sum();
    }
}
