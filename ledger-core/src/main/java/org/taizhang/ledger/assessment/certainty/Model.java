package org.taizhang.ledger.assessment.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.assessment.score.Table;

/**
 * Totals of all subjects as a function of a point in the unit cube: one input for each weight, one for the normalisation,
 * one for each provisional value. Used by one thread.
 */
final class Model {

    private final List<Indicator> indicators;
    private final Assumptions assumptions;
    private final Levels levels;
    private final double[][][] shares;
    private final List<Provisional> provisional;
    private final double[] weights;
    private final double[][] moved;
    private final double[] bonus;
    private final double[] demerit;
    private final double cap;

    Model(Scheme scheme, Table table, Result result, Assumptions assumptions) {
        this.indicators = scheme.indicators();
        this.assumptions = assumptions;
        this.levels = new Levels(scheme);
        this.weights = indicators.stream().mapToDouble(i -> number(i.weighed())).toArray();
        Shares nominal = new Shares(scheme, table, result);
        this.shares = assumptions.normalisations().stream().map(nominal::by).toArray(double[][][]::new);
        this.provisional = Provisional.of(scheme, table, result, assumptions);
        this.moved = new double[indicators.size()][];
        this.bonus = each(result, SubjectScore::bonus);
        this.demerit = each(result, SubjectScore::demerit);
        this.cap = scheme.totalCap() == null ? Double.POSITIVE_INFINITY : number(scheme.totalCap());
    }

    private static double[] each(Result result, Function<SubjectScore, Fraction> part) {
        return result.scores().stream().map(part).mapToDouble(Model::number).toArray();
    }

    static double number(Fraction exact) {
        return exact.numerator().doubleValue() / exact.denominator().doubleValue();
    }

    /** {@code weight:CODE} for each weight, {@code normalisation} and {@code provisional}. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        indicators.forEach(indicator -> names.add("weight:" + indicator.code()));
        names.add("normalisation");
        names.add("provisional");
        return names;
    }

    /** The assumption that each input belongs to. */
    int[] groupOf() {
        int[] groupOf = new int[indicators.size() + 1 + provisional.size()];
        for (int j = 0; j < groupOf.length; j++) {
            groupOf[j] = Math.min(j, indicators.size() + 1);
        }
        return groupOf;
    }

    Normalisation normalisation(double[] point) {
        return assumptions.normalisations().get(index(point));
    }

    private int index(double[] point) {
        return (int) (point[indicators.size()] * shares.length);
    }

    /** By subject, unrounded; the answer is overwritten by the next call. */
    double[] totals(double[] point) {
        double[] drawn = new double[weights.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = weights[i] * (1 + assumptions.weightSpread() * (2 * point[i] - 1));
        }
        double[] totals = levels.totals(drawn, shares(point));
        for (int u = 0; u < totals.length; u++) {
            totals[u] = Math.min(totals[u] + bonus[u], cap) - demerit[u];
        }
        return totals;
    }

    private double[][] shares(double[] point) {
        int index = index(point);
        double[][] columns = shares[index];
        boolean asScheme = assumptions.normalisations().get(index) == Normalisation.AS_SCHEME;
        if (!asScheme || provisional.isEmpty()) {
            return columns;
        }
        for (int i = 0; i < columns.length; i++) {
            moved[i] = columns[i];
        }
        for (int p = 0; p < provisional.size(); p++) {
            Provisional value = provisional.get(p);
            int i = value.indicator();
            if (moved[i] == columns[i]) {
                moved[i] = columns[i].clone();
            }
            Objects.requireNonNull(moved[i])[value.subject()] = value.share(point[indicators.size() + 1 + p]);
        }
        return moved;
    }
}
