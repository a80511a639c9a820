package org.taizhang.ledger.assessment.certainty;

import java.util.List;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Level;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** The scheme's levels of aggregation over whole columns of doubles; weights of groups stay as they are. */
final class Levels {

    /** What drawn points at or below zero count as where a mean takes none. */
    private static final double LEAST = 1e-9;

    private final Node top;
    private final double full;

    /** @param indicator −1 for a group, whose weight is {@code weight} */
    private record Node(int indicator, double weight, Method method, List<Node> members) {

        static Node of(Level level) {
            return new Node(
                    level.indicator(),
                    Model.number(level.weight()),
                    level.method(),
                    level.members().stream().map(Node::of).toList());
        }

        double weight(double[] drawn) {
            return indicator < 0 ? weight : drawn[indicator];
        }
    }

    Levels(Scheme scheme) {
        Level level = Level.top(scheme);
        Fraction stated = scheme.aggregation().full();
        this.top = Node.of(level);
        this.full = Model.number(stated == null ? level.sum() : stated);
    }

    /** @param shares by indicator and subject; NaN drops out */
    double[] totals(double[] weights, double[][] shares) {
        double[] totals = mean(top, weights, shares);
        for (int u = 0; u < totals.length; u++) {
            totals[u] *= full;
        }
        return totals;
    }

    private static double[] mean(Node node, double[] weights, double[][] shares) {
        if (node.indicator >= 0) {
            return shares[node.indicator];
        }
        double[] sum = new double[shares[0].length];
        double[] counted = new double[sum.length];
        for (Node member : node.members) {
            add(node.method, mean(member, weights, shares), member.weight(weights), sum, counted);
        }
        for (int u = 0; u < sum.length; u++) {
            sum[u] = mean(node.method, sum[u], counted[u]);
        }
        return sum;
    }

    private static void add(Method method, double[] values, double weight, double[] sum, double[] counted) {
        for (int u = 0; u < values.length; u++) {
            double value = values[u];
            if (!Double.isNaN(value)) {
                counted[u] += weight;
                sum[u] += weight
                        * switch (method) {
                            case ARITHMETIC -> value;
                            case GEOMETRIC -> Math.log(Math.max(value, LEAST));
                            case HARMONIC -> 1 / Math.max(value, LEAST);
                        };
            }
        }
    }

    private static double mean(Method method, double sum, double counted) {
        return switch (method) {
            case ARITHMETIC -> sum / counted;
            case GEOMETRIC -> Math.exp(sum / counted);
            case HARMONIC -> counted / sum;
        };
    }
}
