package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.certainty.Assumptions;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;

/**
 * What is to be varied; what is left out is as usual.
 *
 * @param seed 0 to 2^53 − 1; else it follows from the scores, so that the same scores are always as certain
 * @param draws 1 to 100,000; 10,000 else
 * @param weightSpread percent of a weight by which it may be off on either side; 20 else
 * @param provisionalSpread percent of the provisional part of a value by which it may come out otherwise; 5 else
 * @param algorithm {@value #WHOLE_FIGURES}: a provisional figure is so as a whole; {@value #SHARES_OF_FIGURES}, the usual one:
 *     as far as its reports are missing or not final. An answer given before there were two is of the first
 */
record CertaintyAsked(
        @Nullable Long seed,
        @Nullable Integer draws,
        @Nullable Integer weightSpread,
        @Nullable Integer provisionalSpread,
        @Nullable Integer algorithm) {

    static final int WHOLE_FIGURES = 1;
    static final int SHARES_OF_FIGURES = 2;

    static final List<Integer> WEIGHT_SPREADS = List.of(5, 10, 20, 30, 50);

    private static final int WEIGHT_SPREAD = 20;
    private static final int PROVISIONAL_SPREAD = 5;
    private static final int DRAWS = 10_000;
    private static final int DRAWS_MAX = 100_000;
    private static final int SENSITIVITY_DRAWS = 1_024;
    private static final int WEIGHT_SPREAD_MAX = 99;
    private static final double PERCENT = 100;
    /** Every whole number up to it is the same in JavaScript. */
    private static final long SEED_MAX = (1L << 53) - 1;

    private static final int SEED_DIGITS = 13;
    private static final int HEX = 16;

    /** Exact enough for a share that a draw is multiplied with, and the same everywhere. */
    private static final int SHARE_DECIMALS = 12;

    /**
     * @param provisional by cluster and indicator
     * @throws RefusedException naming everything that is out of bounds
     */
    Assumptions assumptions(Reckoning reckoning, Map<String, Map<String, Fraction>> provisional) {
        List<Problem> problems = new ArrayList<>();
        long checkedSeed = seed == null ? seedOf(reckoning) : within("/seed", seed, 0, SEED_MAX, problems);
        long checkedDraws = draws == null ? DRAWS : within("/draws", draws, 1, DRAWS_MAX, problems);
        long weights = within("/weightSpread", weights(), 0, WEIGHT_SPREAD_MAX, problems);
        long values = provisionalSpread == null
                ? PROVISIONAL_SPREAD
                : within("/provisionalSpread", provisionalSpread, 0, (long) PERCENT, problems);
        within("/algorithm", chosenAlgorithm(), WHOLE_FIGURES, SHARES_OF_FIGURES, problems);
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return new Assumptions(
                checkedSeed,
                (int) checkedDraws,
                SENSITIVITY_DRAWS,
                weights / PERCENT,
                List.of(Normalisation.values()),
                doubles(provisional),
                values / PERCENT);
    }

    private static Map<String, Map<String, Double>> doubles(Map<String, Map<String, Fraction>> shares) {
        Map<String, Map<String, Double>> doubles = new HashMap<>();
        shares.forEach((cluster, open) -> {
            Map<String, Double> of = new HashMap<>();
            open.forEach(
                    (code, share) -> of.put(code, share.rounded(SHARE_DECIMALS).doubleValue()));
            doubles.put(cluster, of);
        });
        return doubles;
    }

    int chosenAlgorithm() {
        return algorithm == null ? SHARES_OF_FIGURES : algorithm;
    }

    int weights() {
        return weightSpread == null ? WEIGHT_SPREAD : weightSpread;
    }

    private static long seedOf(Reckoning reckoning) {
        return Long.parseLong(reckoning.resultHash().substring(0, SEED_DIGITS), HEX);
    }

    private static long within(String pointer, long value, long least, long most, List<Problem> problems) {
        if (value < least || value > most) {
            problems.add(Problem.of(
                    "OUT_OF_BOUNDS",
                    pointer,
                    "应在" + least + "至" + most + "之间。",
                    "This is from " + least + " to " + most + "."));
        }
        return value;
    }
}
