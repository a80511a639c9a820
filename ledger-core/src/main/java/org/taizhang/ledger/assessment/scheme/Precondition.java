package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * What must hold before scores are more than preliminary. The data state the fact under the code, for all subjects or for
 * each; yes is 1. A fact that is not stated does not hold.
 *
 * @param atLeast inclusive; null for no lower limit
 * @param atMost inclusive; null for no upper limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Precondition(
        String code,
        Text text,
        @Nullable Fraction atLeast,
        @Nullable Fraction atMost) {

    public boolean holds(@Nullable Fraction fact) {
        return fact != null
                && (atLeast == null || fact.compareTo(atLeast) >= 0)
                && (atMost == null || fact.compareTo(atMost) <= 0);
    }
}
