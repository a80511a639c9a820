package org.taizhang.api.benchmark;

import org.taizhang.ledger.assessment.score.Scoring;

/** Many units by ten indicators, exactly: points, totals, ranks and classes. */
final class ScoreTrial implements Trial {

    private static final double MILLIS_MAX = 200;
    private static final int WARM_UP = 20;
    private static final int UNITS = 10_000;
    private static final int INDICATORS = 10;

    private final ScoredUnits units = ScoredUnits.of(UNITS, INDICATORS);

    @Override
    public String what() {
        return String.format("scoring %,d units × %d indicators, exactly", UNITS, INDICATORS);
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, MILLIS_MAX);
    }

    @Override
    public double measure(int run) {
        double millis = 0;
        for (int times = 0; times <= (run == 0 ? WARM_UP : 0); times++) {
            long start = System.nanoTime();
            Scoring.score(units.scheme(), units.table()).orThrow();
            millis = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
