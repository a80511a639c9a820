package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** What other values would have earned, the table staying as it is: the question of certainty and of what-if. */
public final class PointCurves {

    private final Map<String, Items> items = new HashMap<>();
    private final List<Problem> ignored = new ArrayList<>();

    /** @param scheme with all weights; the table one that it can score */
    public PointCurves(Scheme scheme, Table table) {
        Tree tree = new Tree(scheme);
        for (Indicator indicator : scheme.indicators()) {
            items.put(indicator.code(), new Items(scheme, indicator, tree.worth(indicator.code()), table, ignored));
        }
    }

    /** Points per weight by the rule alone, before guards; empty where the rule gives none. */
    public Optional<Fraction> share(String indicator, Fraction value, @Nullable Fraction reference) {
        Items column = items.get(indicator);
        return column == null ? Optional.empty() : column.share(value, reference);
    }
}
