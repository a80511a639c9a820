package org.taizhang.ledger.indicator;

import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * One number, or the reason why there is none: exactly one of {@code value} and {@code absence} is null.
 *
 * @param value exact, in the unit of the code
 * @param marks also of a suppressed value
 * @param missing clusters whose part keeps {@code all} from having a value; empty otherwise
 */
public record Figure(
        IndicatorCode code,
        Scope scope,
        Period period,
        @Nullable Fraction value,
        @Nullable Absence absence,
        Set<Mark> marks,
        Coverage coverage,
        SortedSet<ClusterId> missing) {

    public Figure {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("a figure has a value or a reason for having none");
        }
        marks = Set.copyOf(marks);
    }

    public boolean present() {
        return value != null;
    }

    /** To be reckoned with; what was to be withheld is withheld already. */
    public Quantity quantity() {
        return new Quantity(value, absence, false, marks);
    }
}
