package org.taizhang.ledger.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;

/**
 * A target as it binds.
 *
 * @param value exact, in the column's unit
 * @param derived true when the plan prints no such target and it follows from two printed ones
 * @param sources the facts it rests on: one for a printed target, output and productive area for a derived one
 * @param other another reading of the same target; null when there is none
 */
public record Target(
        Scope scope,
        int year,
        TargetColumn column,
        Fraction value,
        boolean derived,
        List<Fact> sources,
        @Nullable OtherReading other) {

    public Unit unit() {
        return column.unit();
    }

    /** In the unit the ledger counts in. */
    public Fraction inBaseUnit() {
        return unit().inBase(BigDecimal.ONE).times(value);
    }

    /** As stated for the target or in its other reading: {@code ≥} or {@code 力争}; null when the target is stated flatly. */
    public @Nullable String qualifier() {
        Stream<Fact> stated = other == null ? sources.stream() : Stream.concat(sources.stream(), other.fact().stream());
        return stated.map(Fact::qualifier).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * @param value exact, in the column's unit
     * @param fact the statement; empty when it is computed from other targets of the plan
     */
    public record OtherReading(Fraction value, Optional<Fact> fact) {}
}
