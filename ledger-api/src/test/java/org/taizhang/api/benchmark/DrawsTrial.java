package org.taizhang.api.benchmark;

import java.util.List;
import java.util.Map;
import org.taizhang.ledger.assessment.certainty.Assumptions;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;
import org.taizhang.ledger.assessment.certainty.Simulation;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Scoring;

/** How sure a ranking is: ten thousand draws over weights and normalisation. */
final class DrawsTrial implements Trial {

    private static final int DRAWS = 10_000;
    private static final int INDICATORS = 7;

    private final int subjects;
    private final double millisMax;
    private final ScoredUnits units;
    private final Result result;

    DrawsTrial(int subjects, double millisMax) {
        this.subjects = subjects;
        this.millisMax = millisMax;
        this.units = ScoredUnits.of(subjects, INDICATORS);
        this.result = Scoring.score(units.scheme(), units.table()).orThrow();
    }

    @Override
    public String what() {
        return String.format("certainty of a ranking of %,d, %,d draws", subjects, DRAWS);
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, millisMax);
    }

    @Override
    public double measure(int run) {
        Assumptions assumptions = new Assumptions(
                run, DRAWS, 0, 0.2, List.of(Normalisation.AS_SCHEME, Normalisation.MIN_MAX), Map.of(), 0);
        long start = System.nanoTime();
        Simulation.of(units.scheme(), units.table(), result, assumptions);
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
