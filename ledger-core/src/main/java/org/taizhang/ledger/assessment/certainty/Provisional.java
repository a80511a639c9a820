package org.taizhang.ledger.assessment.certainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.assessment.score.PointCurves;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Table;

/**
 * One value that is not final: its points per weight at equidistant places between its least and its greatest outcome,
 * computed exactly from the rule with all other values as they are; in between they are linear. A guard that took the
 * bonus off goes on doing so.
 */
final class Provisional {

    private static final int STEPS = 16;

    private final int indicator;
    private final int subject;
    private final double[] shares;

    private Provisional(int indicator, int subject, double[] shares) {
        this.indicator = indicator;
        this.subject = subject;
        this.shares = shares;
    }

    static List<Provisional> of(Scheme scheme, Table table, Result result, Assumptions assumptions) {
        PointCurves curves = new PointCurves(scheme, table);
        List<Provisional> all = new ArrayList<>();
        for (int u = 0; u < result.scores().size(); u++) {
            String subject = result.scores().get(u).subject();
            for (int i = 0; i < scheme.indicators().size(); i++) {
                ItemScore item = result.scores().get(u).items().get(i);
                double reach =
                        assumptions.provisionalShare(subject, item.indicator()) * assumptions.provisionalSpread();
                if (reach > 0 && item.missing() == null) {
                    all.add(new Provisional(i, u, shares(curves, item, reach)));
                }
            }
        }
        return all;
    }

    private static double[] shares(PointCurves curves, ItemScore item, double reach) {
        Fraction value = item.value();
        double[] shares = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            double change = 1 + reach * (2.0 * k / STEPS - 1);
            Fraction outcome = value == null ? Fraction.ZERO : value.times(Fraction.whole(BigDecimal.valueOf(change)));
            shares[k] = curves.share(item.indicator(), outcome, item.reference())
                    .map(share -> guarded(item) ? share.min(Fraction.ONE) : share)
                    .map(Model::number)
                    .orElse(Double.NaN);
        }
        return shares;
    }

    private static boolean guarded(ItemScore item) {
        return item.guards().stream().anyMatch(Guard::takesBonus);
    }

    /** Its place in the scheme. */
    int indicator() {
        return indicator;
    }

    /** Its place in the table. */
    int subject() {
        return subject;
    }

    /** @param at from 0, the least outcome, to 1, the greatest */
    double share(double at) {
        double place = at * STEPS;
        int below = Math.min((int) place, STEPS - 1);
        return shares[below] + (place - below) * (shares[below + 1] - shares[below]);
    }
}
