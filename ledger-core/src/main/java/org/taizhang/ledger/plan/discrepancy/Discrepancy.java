package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/**
 * A contradiction inside a plan.
 *
 * @param id number in the list kept for this plan ({@code D04}), or the rule's name with its subject
 * @param rule that found it, with its subject: {@code FARMLAND_SHARE.nanxi}
 * @param where the lines of the document
 * @param reading what binds, and what is done with the rest
 * @param facts the statements that disagree
 */
public record Discrepancy(
        String id,
        String rule,
        Severity severity,
        Text where,
        Text what,
        List<Computed> numbers,
        Text reading,
        List<Fact> facts) {

    public Discrepancy {
        numbers = List.copyOf(numbers);
        facts = List.copyOf(facts);
    }
}
