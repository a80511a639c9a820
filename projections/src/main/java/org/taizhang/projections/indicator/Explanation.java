package org.taizhang.projections.indicator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.indicator.Unit;
import org.taizhang.ledger.registry.Uscc;

/**
 * A figure taken apart.
 *
 * @param parts what the formula is fed with, in its order: numerator, denominator, values shown beside
 * @param contributions the filings the parts are summed from
 */
public record Explanation(Figure figure, List<Part> parts, Contributions contributions) {

    /**
     * @param value exact; null when absent
     * @param absence null when there is a value
     * @param marks of the value
     */
    public record Part(
            Role role,
            Text label,
            Unit unit,
            @Nullable Fraction value,
            @Nullable Absence absence,
            Set<Mark> marks) {}

    public enum Role {
        NUMERATOR,
        DENOMINATOR,
        /** Shown for comparison; does not enter the figure. */
        BESIDE
    }

    /**
     * @param detail how far down the asker may see
     * @param filings how many filings contribute in all
     * @param lastPosition of the youngest contributing filing; 0 without any
     * @param page empty where {@code detail} is COUNTS
     * @param next cursor of the next page; null on the last
     */
    public record Contributions(
            Detail detail,
            long filings,
            long lastPosition,
            List<Contribution> page,
            @Nullable String next) {}

    public enum Detail {
        FILINGS,
        OWN,
        COUNTS
    }

    /**
     * @param role which part of the formula it enters
     * @param uscc null for the report of a town
     * @param name of the enterprise, or of the cluster
     * @param value what it adds, exact, in the unit of its part
     * @param from period of the filing when a stock is carried; else {@code period}
     */
    public record Contribution(
            Role role,
            FormCode form,
            ClusterId cluster,
            @Nullable Uscc uscc,
            String name,
            Period period,
            Period from,
            int revision,
            Fraction value,
            long position,
            String eventId) {}
}
