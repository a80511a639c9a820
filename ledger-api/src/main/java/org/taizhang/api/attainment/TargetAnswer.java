package org.taizhang.api.attainment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Target;

/**
 * A target as it binds.
 *
 * @param value rounded HALF_UP, for display, in the plan's unit
 * @param base in the unit the ledger counts in
 * @param derived the plan prints no such target: it follows from two printed ones
 * @param qualifier {@code ≥} or {@code 力争}
 * @param quotes the plan's own words
 * @param other another reading of the same target, shown beside and never averaged
 */
record TargetAnswer(
        BigDecimal value,
        Exact exact,
        Exact base,
        boolean derived,
        @Nullable String qualifier,
        List<Quote> quotes,
        @Nullable Other other) {

    /** @param line of the document, from 1 */
    record Quote(String fact, String quote, int line) {

        static Quote of(Fact fact) {
            return new Quote(fact.id(), fact.quote(), fact.line());
        }
    }

    record Other(BigDecimal value, Exact exact, @Nullable Quote quote) {}

    static @Nullable TargetAnswer of(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        int decimals = Decimals.of(target.column());
        Target.OtherReading other = target.other();
        return new TargetAnswer(
                target.value().rounded(decimals),
                Exact.of(target.value()),
                Exact.of(target.inBaseUnit()),
                target.derived(),
                target.qualifier(),
                target.sources().stream().map(Quote::of).toList(),
                other == null
                        ? null
                        : new Other(
                                other.value().rounded(decimals),
                                Exact.of(other.value()),
                                other.fact().map(Quote::of).orElse(null)));
    }
}
