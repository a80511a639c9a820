package org.taizhang.ledger.assessment.certainty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Veto;
import org.taizhang.ledger.assessment.score.Result;

/** Rounding and bands of drawn totals, and how far scored totals are from the next band. */
final class DrawnBands {

    /** Takes back what binary fractions lose, so that 99.985 rounds up here too. */
    private static final double NOISE = 1e-9;

    private final List<String> codes;
    private final double scale;
    private final Limits limits;
    private final int[] worstLeft;
    private final int[][] counts;
    private final int ranked;

    /** Lower limits of the total, or upper limits of rank ÷ number; the worst band has none. */
    private record Limits(List<BigDecimal> totals, List<Double> shares) {}

    DrawnBands(Scheme scheme, Result result, int ranked) {
        this.codes = scheme.bands().codes();
        this.scale = Math.pow(10, scheme.aggregation().decimals());
        this.limits = scheme.bands().on(new ReadLimits());
        this.ranked = ranked;
        this.counts = new int[result.scores().size()][codes.size()];
        this.worstLeft = result.scores().stream()
                .mapToInt(score -> scheme.vetoes().stream()
                        .filter(veto -> score.vetoes().contains(veto.code()))
                        .map(Veto::notAbove)
                        .mapToInt(codes::indexOf)
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** HALF_UP to the scheme's decimals, in place. */
    double[] rounded(double[] totals) {
        for (int u = 0; u < totals.length; u++) {
            totals[u] = Math.floor(totals[u] * scale + 0.5 + NOISE) / scale;
        }
        return totals;
    }

    void count(int subject, double total, int rank) {
        if (!codes.isEmpty()) {
            counts[subject][Math.max(band(total, rank), worstLeft[subject])]++;
        }
    }

    private int band(double total, int rank) {
        int band = 0;
        while (band < limits.totals.size()
                && total + NOISE < limits.totals.get(band).doubleValue()) {
            band++;
        }
        while (band < limits.shares.size() && (double) rank / ranked > limits.shares.get(band) + NOISE) {
            band++;
        }
        return band;
    }

    /** Of the draws that were counted. */
    Map<String, Double> shares(int subject) {
        Map<String, Double> shares = new LinkedHashMap<>();
        double all = 0;
        for (int count : counts[subject]) {
            all += count;
        }
        for (int band = 0; band < codes.size(); band++) {
            if (counts[subject][band] > 0) {
                shares.put(codes.get(band), counts[subject][band] / all);
            }
        }
        return shares;
    }

    @Nullable
    BigDecimal toNext(BigDecimal total) {
        BigDecimal next = null;
        for (BigDecimal limit : limits.totals) {
            next = limit.compareTo(total) > 0 ? limit : next;
        }
        return next == null ? null : next.subtract(total);
    }

    @Nullable
    BigDecimal toWorse(BigDecimal total) {
        for (BigDecimal limit : limits.totals) {
            if (limit.compareTo(total) <= 0) {
                return total.subtract(limit);
            }
        }
        return null;
    }

    private static final class ReadLimits implements Bands.Cases<Limits> {

        @Override
        public Limits cutOffs(Bands.CutOffs bands) {
            return new Limits(
                    bands.bands().stream()
                            .map(band -> band.from().rounded(6).stripTrailingZeros())
                            .toList(),
                    List.of());
        }

        @Override
        public Limits shares(Bands.Shares bands) {
            return new Limits(
                    List.of(),
                    bands.bands().stream()
                            .map(band -> Model.number(band.upTo()))
                            .toList());
        }

        @Override
        public Limits none() {
            return new Limits(List.of(), List.of());
        }
    }
}
