package org.taizhang.ledger.assessment.certainty;

import java.util.Arrays;
import java.util.Objects;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Treatment;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Table;

/** Points per weight by indicator and subject under each normalisation; NaN where the weight drops out. */
record Shares(Scheme scheme, Table table, Result result) {

    private static final double LEAST = 0.01;

    double[][] by(Normalisation normalisation) {
        return scheme.indicators().stream()
                .map(indicator -> column(indicator, normalisation))
                .toArray(double[][]::new);
    }

    private double[] column(Indicator indicator, Normalisation normalisation) {
        int at = scheme.indicators().indexOf(indicator);
        ItemScore[] items =
                result.scores().stream().map(score -> score.items().get(at)).toArray(ItemScore[]::new);
        if (normalisation == Normalisation.AS_SCHEME) {
            return Arrays.stream(items).mapToDouble(Shares::asScored).toArray();
        }
        double sign = indicator.direction() == Direction.HIGHER ? 1 : -1;
        double[] values = Arrays.stream(items)
                .mapToDouble(item ->
                        item.missing() == null ? sign * Model.number(Objects.requireNonNull(item.value())) : Double.NaN)
                .toArray();
        double[] present =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double[] shares = Arrays.stream(values)
                .map(v -> Double.isNaN(v) ? v : LEAST + (1 - LEAST) * share(v, present, normalisation))
                .toArray();
        return filled(shares, items);
    }

    private static double share(double value, double[] sorted, Normalisation normalisation) {
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        if (least == greatest) {
            return 1;
        }
        return normalisation == Normalisation.MIN_MAX
                ? (value - least) / (greatest - least)
                : (double) Positions.below(sorted, value) / (sorted.length - 1);
    }

    /** What is missing counts here as it does in the scheme. */
    private static double[] filled(double[] shares, ItemScore[] items) {
        double mean =
                Arrays.stream(shares).filter(s -> !Double.isNaN(s)).average().orElse(Double.NaN);
        for (int u = 0; u < shares.length; u++) {
            Treatment treatment = items[u].treatment();
            if (treatment == Treatment.ZERO) {
                shares[u] = 0;
            } else if (treatment == Treatment.MEAN_POINTS) {
                shares[u] = mean;
            }
        }
        return shares;
    }

    private static double asScored(ItemScore item) {
        Fraction share = item.share();
        return share == null ? Double.NaN : Model.number(share);
    }
}
