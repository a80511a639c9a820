package org.taizhang.api.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.KnownFigures;
import org.taizhang.projections.indicator.Viewer;

/** Which share of each scored value is not final. */
@Component
class Provisionals {

    private final IndicatorQueries indicators;

    Provisionals(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    /**
     * By cluster, in the order of the plan, and indicator; what is final is not there.
     *
     * @param algorithm of {@link CertaintyAsked}
     */
    Map<String, Map<String, Fraction>> of(Reckoning reckoning, int algorithm) {
        Map<String, Map<String, Fraction>> shares = new LinkedHashMap<>();
        Period at = reckoning.at();
        KnownFigures figures =
                indicators.figures(Scope.ALL, at, at, reckoning.binding().position());
        for (Entry entry : reckoning.table().entries()) {
            ClusterId cluster = new ClusterId(entry.subject());
            Map<String, Fraction> open = new TreeMap<>();
            reckoning
                    .scheme()
                    .indicators()
                    .forEach(indicator -> Reckoning.measured(indicator.code(), at)
                            .map(code -> algorithm == CertaintyAsked.WHOLE_FIGURES
                                    ? whole(figures, code, cluster, at)
                                    : figures.open(code, cluster, at))
                            .filter(share -> share.signum() > 0)
                            .ifPresent(share -> open.put(indicator.code(), share)));
            if (!open.isEmpty()) {
                shares.put(entry.subject(), open);
            }
        }
        return shares;
    }

    /** A figure that is marked provisional is so as a whole. */
    private static Fraction whole(KnownFigures figures, IndicatorCode code, ClusterId cluster, Period at) {
        Figure figure = figures.seenBy(Viewer.EVERYTHING).figure(code, Scope.of(cluster), at);
        return figure.marks().contains(Mark.PROVISIONAL) ? Fraction.ONE : Fraction.ZERO;
    }
}
