package org.taizhang.ledger.indicator;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * A term's value for one scope and period: exactly one of {@code value} and {@code absence} is null.
 *
 * @param hidden from everyone who may see suppressed figures only
 */
public record Quantity(@Nullable Fraction value, @Nullable Absence absence, boolean hidden, Set<Mark> marks) {

    static Quantity of(Fraction value, boolean hidden, Set<Mark> marks) {
        return new Quantity(value, null, hidden, marks);
    }

    static Quantity of(long value) {
        return of(Fraction.of(value, 1), false, Set.of());
    }

    static Quantity absent(Absence why) {
        return new Quantity(null, why, false, Set.of());
    }

    /** The sum, when no part is missing; the common reason when all parts are missing for the same one. */
    static Quantity sum(Collection<Quantity> parts, boolean hidden) {
        Fraction sum = null;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Quantity part : parts) {
            if (part.value == null) {
                return absent(reason(parts));
            }
            sum = sum == null ? part.value : sum.plus(part.value);
            marks.addAll(part.marks);
        }
        return sum == null ? absent(Absence.CLUSTER_MISSING) : of(sum, hidden, marks);
    }

    /** Exact, with the marks of both and hidden with either; where one is missing, absent for the reason of the first. */
    public Quantity minus(Quantity other) {
        if (value == null || other.value == null) {
            return new Quantity(null, absence == null ? other.absence : absence, false, Set.of());
        }
        Set<Mark> both = EnumSet.noneOf(Mark.class);
        both.addAll(marks);
        both.addAll(other.marks);
        return of(value.minus(other.value), hidden || other.hidden, both);
    }

    private static Absence reason(Collection<Quantity> parts) {
        List<Absence> reasons = parts.stream()
                .map(Quantity::absence)
                .distinct()
                .filter(Objects::nonNull)
                .toList();
        boolean allAbsent = parts.stream().allMatch(p -> p.absence != null);
        return allAbsent && reasons.size() == 1 ? reasons.get(0) : Absence.CLUSTER_MISSING;
    }
}
