package org.taizhang.ledger.attainment;

import java.util.Map;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;

/**
 * The part of a year's flow that is usually reached by the end of each period.
 *
 * @param cumulative flow of the year up to the month, by month; its unit does not matter
 */
public record Seasonality(Text source, Map<Integer, Long> cumulative) {

    private static final Seasonality SMALL_PARK =
            JsonResource.read(Seasonality.class, "seasonality.json", Seasonality.class);

    public Seasonality {
        cumulative = Map.copyOf(new TreeMap<>(cumulative));
        if (cumulative.size() != Period.PERIODS_PER_YEAR) {
            throw new IllegalArgumentException("one value for each period of a year is needed");
        }
    }

    /** The shape of a real small park: 7.65 % by February, 35.6 % by June. */
    public static Seasonality smallPark() {
        return SMALL_PARK;
    }

    /** S(m), between 0 and 1. */
    public Fraction reachedBy(Period period) {
        return Fraction.of(reached(period.month()), reached(12));
    }

    private long reached(int month) {
        return cumulative.getOrDefault(month, 0L);
    }
}
