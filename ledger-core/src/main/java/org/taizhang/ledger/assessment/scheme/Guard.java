package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/** Keeps one item from being won by neglecting another. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Guard.NoBonus.class, name = "no-bonus"),
    @JsonSubTypes.Type(value = Guard.PreviousDenominator.class, name = "previous-denominator")
})
public sealed interface Guard {

    /** The indicator that is guarded. */
    String on();

    Text why();

    /** Whether it takes off what is above the full weight. */
    default boolean takesBonus() {
        return false;
    }

    /** At most the weight, unless the other indicator is there and attains at least {@code attains} of its reference. */
    record NoBonus(String on, String unless, Fraction attains, Text why) implements Guard {
        @Override
        public boolean takesBonus() {
            return true;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.noBonus(this);
        }
    }

    /**
     * Where the denominator has fallen below what the data state as its previous value, the previous one is used. Data
     * state a previous value only while no confirmed document explains a fall.
     *
     * @param denominator code of the observation that {@code on} was divided by; it need not be scored
     */
    record PreviousDenominator(String on, String denominator, Text why) implements Guard {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.previousDenominator(this);
        }
    }

    <R> R on(Cases<R> cases);

    interface Cases<R> {
        R noBonus(NoBonus guard);

        R previousDenominator(PreviousDenominator guard);
    }
}
