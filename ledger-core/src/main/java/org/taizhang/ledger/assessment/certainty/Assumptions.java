package org.taizhang.ledger.assessment.certainty;

import java.util.List;
import java.util.Map;

/**
 * What is varied, and how far. The same assumptions give the same answer for ever.
 *
 * @param seed of the draws
 * @param draws of the Monte Carlo
 * @param sensitivityDraws base sample of the sensitivity; it takes (number of assumptions + 2) times as many scorings; 0
 *     leaves it out
 * @param weightSpread each weight is uniform within ± this share of itself: 0.2 is ± 20 %
 * @param normalisations each equally likely; at least one
 * @param provisional by subject and indicator: the share of the value that is not final, 0 to 1
 * @param provisionalSpread a provisional part comes out uniform within ± this share of itself
 */
public record Assumptions(
        long seed,
        int draws,
        int sensitivityDraws,
        double weightSpread,
        List<Normalisation> normalisations,
        Map<String, Map<String, Double>> provisional,
        double provisionalSpread) {

    private static final int DRAWS_MAX = 1_000_000;

    /** How values become points per weight. */
    public enum Normalisation {
        AS_SCHEME,
        /** All values of an indicator onto [0.01, 1]. */
        MIN_MAX,
        /** Percentile ranks onto [0.01, 1]. */
        PERCENTILE_RANK
    }

    public Assumptions {
        normalisations = List.copyOf(normalisations);
        provisional = Map.copyOf(provisional);
        if (draws < 1 || draws > DRAWS_MAX || sensitivityDraws < 0 || sensitivityDraws > DRAWS_MAX) {
            throw new IllegalArgumentException("1 to " + DRAWS_MAX + " draws");
        }
        if (normalisations.isEmpty()) {
            throw new IllegalArgumentException("at least one normalisation");
        }
        if (!share(weightSpread) || !share(provisionalSpread) || weightSpread >= 1) {
            throw new IllegalArgumentException("spreads are shares: from 0 to 1, of weights below 1");
        }
        if (!provisional.values().stream().allMatch(of -> of.values().stream().allMatch(Assumptions::share))) {
            throw new IllegalArgumentException("a provisional share is from 0 to 1");
        }
    }

    /** Weights ± 20 %, the scheme's normalisation against min–max, nothing provisional; 10,000 draws. */
    public static Assumptions usual(long seed) {
        return new Assumptions(
                seed, 10_000, 1_024, 0.2, List.of(Normalisation.AS_SCHEME, Normalisation.MIN_MAX), Map.of(), 0.1);
    }

    double provisionalShare(String subject, String indicator) {
        return provisional.getOrDefault(subject, Map.of()).getOrDefault(indicator, 0.0);
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }
}
