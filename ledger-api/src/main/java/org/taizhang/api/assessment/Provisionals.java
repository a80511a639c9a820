package org.taizhang.api.assessment;

import java.util.HashMap;
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
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
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
        for (Entry entry : reckoning.table().entries()) {
            ClusterId cluster = new ClusterId(entry.subject());
            long position = reckoning.binding().position();
            Map<IndicatorCode, Fraction> all = algorithm == CertaintyAsked.WHOLE_FIGURES
                    ? whole(cluster, reckoning.at(), position)
                    : indicators.open(cluster, reckoning.at(), position);
            Map<String, Fraction> open = new TreeMap<>();
            reckoning
                    .scheme()
                    .indicators()
                    .forEach(indicator -> Reckoning.measured(indicator.code(), reckoning.at())
                            .map(code -> all.getOrDefault(code, Fraction.ZERO))
                            .filter(share -> share.signum() > 0)
                            .ifPresent(share -> open.put(indicator.code(), share)));
            if (!open.isEmpty()) {
                shares.put(entry.subject(), open);
            }
        }
        return shares;
    }

    /** A figure that is marked provisional is so as a whole. */
    private Map<IndicatorCode, Fraction> whole(ClusterId cluster, Period at, long position) {
        FigureTable figures = indicators.table(Scope.of(cluster), at, at, position, Viewer.EVERYTHING);
        Map<IndicatorCode, Fraction> whole = new HashMap<>();
        for (IndicatorCode code : IndicatorCode.values()) {
            if (figures.figure(code, at).marks().contains(Mark.PROVISIONAL)) {
                whole.put(code, Fraction.ONE);
            }
        }
        return whole;
    }
}
