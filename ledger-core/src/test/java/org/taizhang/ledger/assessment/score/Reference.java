package org.taizhang.ledger.assessment.score;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The definitions once more, slow and obvious, in doubles. NaN is a missing value. */
final class Reference {

    private Reference() {}

    static double minMax(double x, double[] all, boolean higher, double lower, double upper) {
        double min = present(all).min().orElseThrow();
        double max = present(all).max().orElseThrow();
        double share = higher ? (x - min) / (max - min) : (max - x) / (max - min);
        return min == max ? 100 : lower + (upper - lower) * share;
    }

    static double zScore(double x, double[] all, boolean higher) {
        double mean = present(all).average().orElseThrow();
        double squares = present(all).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = Math.sqrt(squares / (present(all).count() - 1));
        return (higher ? 1 : -1) * (x - mean) / deviation;
    }

    static double arithmetic(double[] shares, double[] weights) {
        double sum = 0;
        double counted = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isNaN(shares[i])) {
                sum += shares[i] * weights[i];
                counted += weights[i];
            }
        }
        return sum / counted;
    }

    static double geometric(double[] shares, double[] weights) {
        double[] logarithms = Arrays.stream(shares).map(Math::log).toArray();
        return Math.exp(arithmetic(logarithms, weights));
    }

    static double harmonic(double[] shares, double[] weights) {
        double[] inverses = Arrays.stream(shares).map(s -> 1 / s).toArray();
        return 1 / arithmetic(inverses, weights);
    }

    private static DoubleStream present(double[] all) {
        return Arrays.stream(all).filter(v -> !Double.isNaN(v));
    }
}
