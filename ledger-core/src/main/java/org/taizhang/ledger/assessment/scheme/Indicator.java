package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * One scored item.
 *
 * @param weight full points, or the weight inside its group; null only in a template
 * @param unit of value and reference
 * @param value what is scored, in words
 * @param reference target or base for every subject; null where the data give each subject its own, or the rule needs none
 * @param whenMissing for this item instead of the scheme's {@link Scheme#missing}; null for as there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        String code,
        Text title,
        @Nullable Fraction weight,
        Direction direction,
        String unit,
        Text value,
        @Nullable Fraction reference,
        Rule rule,
        @Nullable Treatment whenMissing) {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    Indicator weighing(Map<String, Fraction> weights) {
        Fraction other = weights.getOrDefault(code, weighed());
        return new Indicator(code, title, other, direction, unit, value, reference, rule, whenMissing);
    }

    /** @throws IllegalStateException in a template without weights */
    public Fraction weighed() {
        if (weight == null) {
            throw new IllegalStateException("no weight: " + code);
        }
        return weight;
    }
}
