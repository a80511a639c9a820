package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Finding;

/**
 * What a filing would get.
 *
 * @param broken rules that refuse it
 * @param open what is unusual and not explained
 * @param notes what would be kept: explained findings, and checks that could not be evaluated
 * @param derived what the ledger would compute: {@code grossOutput.ytd} …
 */
public record Preview(
        List<Problem> broken, List<Finding> open, List<CheckNote> notes, Map<String, BigDecimal> derived) {

    static Preview impossible(Problem problem) {
        return new Preview(List.of(problem), List.of(), List.of(), Map.of());
    }

    /** It would be recorded, given the right precondition. */
    public boolean taken() {
        return broken.isEmpty() && open.isEmpty();
    }
}
