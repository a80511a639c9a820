package org.taizhang.ledger.assessment.score;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/** What one rule makes of one value: points per weight. */
@FunctionalInterface
interface Curve {

    /**
     * @param ratio value ÷ reference where the rule takes one
     * @return null when there is nothing to measure on, or a formula divides by zero
     */
    @Nullable
    Fraction share(Fraction value, @Nullable Fraction reference, @Nullable Fraction ratio);
}
