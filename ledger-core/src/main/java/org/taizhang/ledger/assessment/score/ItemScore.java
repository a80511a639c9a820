package org.taizhang.ledger.assessment.score;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Treatment;

/**
 * One item of one subject.
 *
 * @param weight full points of the item in the total
 * @param value as it was scored, after guards; null where there is none
 * @param reference target or base that counted; null where the rule needs none, or there is none
 * @param ratio value ÷ reference, upside down where lower is better; null where the rule takes none or it has no value
 * @param missing why the rule could not be applied; null where it was
 * @param treatment how that counts; null where the rule was applied
 * @param share points ÷ weight; null when the item is not scored and the others share its weight
 * @param guards those that changed something
 */
public record ItemScore(
        String indicator,
        Fraction weight,
        @Nullable Fraction value,
        @Nullable Fraction reference,
        @Nullable Fraction ratio,
        @Nullable Missing missing,
        @Nullable Treatment treatment,
        @Nullable Fraction share,
        List<Guard> guards) {

    /** Exact; null when the item is not scored. */
    public @Nullable Fraction points() {
        return share == null ? null : weight.times(share);
    }

    /** With other points per weight. */
    ItemScore sharing(Fraction other) {
        return new ItemScore(indicator, weight, value, reference, ratio, missing, treatment, other, guards);
    }

    ItemScore guarded(Guard guard) {
        List<Guard> more = Stream.concat(guards.stream(), Stream.of(guard)).toList();
        return new ItemScore(indicator, weight, value, reference, ratio, missing, treatment, share, more);
    }
}
