package org.taizhang.api.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance as a function of what it is about. {@code of(who, when, what)} always gives the same throws, so any month can be
 * generated without the months before it, and adding a behaviour leaves the others as they were.
 */
final class Dice {

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    static Dice seeded(long seed) {
        return new Dice(mix(seed));
    }

    /** Dice of their own for one matter. */
    Dice of(long... matter) {
        long key = seed;
        for (long part : matter) {
            key = mix(key + 0x9E3779B97F4A7C15L * (part + 1));
        }
        return new Dice(key);
    }

    /** From {@code min} to {@code max}, both included. */
    int between(int min, int max) {
        return random.nextInt(min, max + 1);
    }

    double between(double min, double max) {
        return min + (max - min) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Lognormal with median 1; {@link StrictMath} gives the same bits on every machine. */
    double lognormal(double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
        return StrictMath.exp(sigma * Math.max(-2.5, Math.min(2.5, normal)));
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
