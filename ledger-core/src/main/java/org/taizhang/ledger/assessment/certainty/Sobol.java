package org.taizhang.ledger.assessment.certainty;

import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * First-order and total sensitivity of a function of independent uniform inputs: Saltelli's sampling (matrices A, B and, for
 * each group of inputs, A with that group from B), Jansen's estimators.
 */
final class Sobol {

    private Sobol() {}

    /** By output and group; NaN where an output does not vary. */
    static final class Indices {

        private final double[][] first;
        private final double[][] total;

        Indices(double[][] first, double[][] total) {
            this.first = first;
            this.total = total;
        }

        int outputs() {
            return first.length;
        }

        double first(int output, int group) {
            return first[output][group];
        }

        double total(int output, int group) {
            return total[output][group];
        }
    }

    /**
     * @param groupOf the group of each input; groups are numbered from 0
     * @param function of a point in the unit cube, which it may not keep; all answers have the same length
     * @param n points of each matrix
     */
    static Indices of(
            int[] groupOf, int groups, int n, SplittableRandom random, Function<double[], double[]> function) {
        Sums sums = null;
        double[] a = new double[groupOf.length];
        double[] b = new double[groupOf.length];
        double[] mixed = new double[groupOf.length];
        for (int i = 0; i < n; i++) {
            fill(a, random);
            fill(b, random);
            double[] atA = function.apply(a).clone();
            double[] atB = function.apply(b).clone();
            sums = sums == null ? new Sums(atA.length, groups) : sums;
            sums.sample(atA);
            sums.sample(atB);
            for (int group = 0; group < groups; group++) {
                for (int j = 0; j < groupOf.length; j++) {
                    mixed[j] = groupOf[j] == group ? b[j] : a[j];
                }
                sums.mixed(group, atA, atB, function.apply(mixed));
            }
        }
        return sums == null ? new Indices(new double[0][], new double[0][]) : sums.indices(n);
    }

    private static void fill(double[] point, SplittableRandom random) {
        for (int j = 0; j < point.length; j++) {
            point[j] = random.nextDouble();
        }
    }

    private static final class Sums {

        private final double[] mean;
        private final double[] squares;
        private final double[][] fromA;
        private final double[][] fromB;
        private int count;

        Sums(int outputs, int groups) {
            this.mean = new double[outputs];
            this.squares = new double[outputs];
            this.fromA = new double[outputs][groups];
            this.fromB = new double[outputs][groups];
        }

        /** Welford's running variance. */
        void sample(double[] at) {
            count++;
            for (int o = 0; o < at.length; o++) {
                double before = at[o] - mean[o];
                mean[o] += before / count;
                squares[o] += before * (at[o] - mean[o]);
            }
        }

        void mixed(int group, double[] atA, double[] atB, double[] at) {
            for (int o = 0; o < at.length; o++) {
                fromA[o][group] += (atA[o] - at[o]) * (atA[o] - at[o]);
                fromB[o][group] += (atB[o] - at[o]) * (atB[o] - at[o]);
            }
        }

        Indices indices(int n) {
            double[][] first = new double[mean.length][];
            double[][] total = new double[mean.length][];
            for (int o = 0; o < mean.length; o++) {
                double twiceVariance = 2 * squares[o] / (count - 1);
                first[o] = new double[fromA[o].length];
                total[o] = new double[fromA[o].length];
                for (int g = 0; g < fromA[o].length; g++) {
                    first[o][g] = twiceVariance > 0 ? 1 - fromB[o][g] / n / twiceVariance : Double.NaN;
                    total[o][g] = twiceVariance > 0 ? fromA[o][g] / n / twiceVariance : Double.NaN;
                }
            }
            return new Indices(first, total);
        }
    }
}
