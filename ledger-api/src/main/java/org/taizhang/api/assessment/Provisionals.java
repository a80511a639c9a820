package org.taizhang.api.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.Viewer;

/** Which scored values are not final. A figure that is marked provisional is so as a whole. */
@Component
class Provisionals {

    private final IndicatorQueries indicators;

    Provisionals(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    /** By cluster and indicator, the share of the value that may still change. */
    Map<String, Map<String, Double>> of(Reckoning reckoning) {
        Map<String, Map<String, Double>> shares = new HashMap<>();
        for (Entry entry : reckoning.table().entries()) {
            FigureTable figures = indicators.table(
                    Scope.of(new ClusterId(entry.subject())),
                    reckoning.at(),
                    reckoning.at(),
                    reckoning.binding().position(),
                    Viewer.EVERYTHING);
            Map<String, Double> open = new HashMap<>();
            reckoning
                    .scheme()
                    .indicators()
                    .forEach(indicator -> Reckoning.measured(indicator.code(), reckoning.at())
                            .filter(code ->
                                    figures.figure(code, reckoning.at()).marks().contains(Mark.PROVISIONAL))
                            .ifPresent(code -> open.put(indicator.code(), 1.0)));
            shares.put(entry.subject(), open);
        }
        return shares;
    }

    /** The codes alone, in order; clusters whose values are all final are not there. */
    static Map<String, List<String>> codes(Map<String, Map<String, Double>> shares) {
        Map<String, List<String>> codes = new TreeMap<>();
        shares.forEach((cluster, open) -> {
            if (!open.isEmpty()) {
                codes.put(cluster, open.keySet().stream().sorted().toList());
            }
        });
        return codes;
    }
}
