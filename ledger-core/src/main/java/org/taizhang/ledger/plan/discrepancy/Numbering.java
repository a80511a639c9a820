package org.taizhang.ledger.plan.discrepancy;

import java.util.Map;
import org.taizhang.ledger.JsonResource;

/**
 * The numbers under which people already speak of the discrepancies of one plan.
 *
 * @param numbers by rule and subject
 */
record Numbering(Map<String, String> numbers) {

    /** @param plans numbers by rule and subject, by plan */
    private record Catalogue(Map<String, Map<String, String>> plans) {}

    private static final Catalogue CATALOGUE = JsonResource.read(Numbering.class, "numbering.json", Catalogue.class);

    static Numbering of(String planId) {
        return new Numbering(CATALOGUE.plans().getOrDefault(planId, Map.of()));
    }

    /** The rule's own name where no number was given. */
    String id(String rule) {
        return numbers.getOrDefault(rule, rule);
    }
}
