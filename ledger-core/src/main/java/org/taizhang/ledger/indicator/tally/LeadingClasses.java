package org.taizhang.ledger.indicator.tally;

import java.util.HashMap;
import java.util.Map;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.plan.Leading;
import org.taizhang.ledger.plan.Plans;

/** The adopted mapping of classes to leading industries, remembered class by class. */
final class LeadingClasses {

    private Plans plans;
    private final Map<Key, Leading> known = new HashMap<>();

    private record Key(ClusterId cluster, IndustryClass industry) {}

    LeadingClasses(Plans plans) {
        this.plans = plans;
    }

    void follow(Plans changed) {
        plans = changed;
        known.clear();
    }

    Leading of(ClusterId cluster, IndustryClass industry) {
        return known.computeIfAbsent(
                new Key(cluster, industry),
                key -> plans.leading(key.cluster(), key.industry()).orElse(Leading.NOT));
    }
}
