package org.taizhang.ledger.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;

/**
 * One statement of the document, in its own words.
 *
 * @param id stable address, such as {@code table.jiangkou.output.2025} or {@code town.nanxi.residents}
 * @param cluster the cluster it concerns; null when it concerns none in particular
 * @param asOf a year, a date, or null where the document gives none
 * @param value the number as printed, with its printed digits; null for a statement in words
 * @param words a statement that is no number; null for a number
 * @param unit symbol of a {@link Unit}; null for a statement in words
 * @param qualifier {@code ≥ ≤ > ≈ 力争}; null when it is stated flatly
 * @param quote an exact substring of the line
 * @param line of the document, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(
        String id,
        FactScope scope,
        @Nullable ClusterId cluster,
        @Nullable String asOf,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String unit,
        @Nullable String qualifier,
        String quote,
        int line) {

    /**
     * The value in the unit the ledger counts in: 100 亿元 → 10,000,000 千元.
     *
     * @throws IllegalStateException for a fact in words
     */
    public Fraction quantity() {
        return measure().inBase(number());
    }

    /** The number as printed. */
    BigDecimal number() {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("no number: " + id));
    }

    Unit measure() {
        return Optional.ofNullable(unit)
                .flatMap(Unit::find)
                .orElseThrow(() -> new IllegalStateException("no known unit: " + id));
    }
}
