package org.taizhang.api.demo;

import java.util.Set;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/**
 * One invented enterprise.
 *
 * @param number unique in the demonstration; its first digit is its cluster's
 * @param capacity output of a full year at prices of 2025, 千元
 * @param staff when it runs fully
 */
record Unit(
        int number,
        Uscc uscc,
        String name,
        ClusterAim aim,
        Trade trade,
        Life life,
        long capacity,
        int staff,
        Site site,
        Set<Trait> traits) {

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean owesOutput(Period period) {
        return trade.industry().industrial() && life.owesOutput(period);
    }
}
