package org.taizhang.ledger.indicator;

import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;

/** How many reports of one form are due, filed and on time; never suppressed. */
record ReportingTerms(Known known, FormCode form) implements TermSource {

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        Coverage coverage = coverage(cluster, period);
        if (!known.ended(period) && coverage.filed() == 0) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        int count = switch (term) {
            case FILED_BY_CLOSE -> byClose(cluster, period);
            case FILED_ON_TIME -> coverage.onTime();
            default -> coverage.due();
        };
        return Quantity.of(
                Fraction.of(count, 1),
                false,
                known.windowOpen(form, cluster, period) ? Set.of(Mark.PROVISIONAL) : Set.of());
    }

    Coverage coverage(ClusterId cluster, Period period) {
        int due = known.due(form, cluster, period);
        if (form == FormCode.DEVELOPMENT) {
            Optional<DevelopmentStatement> report = known.statements().development(cluster, period);
            boolean counts = due > 0 && report.isPresent();
            boolean onTime = counts && report.get().first() == Arrival.ON_TIME;
            return new Coverage(
                    due, counts ? 1 : 0, onTime ? 1 : 0, report.isPresent() ? 0 : carried(cluster, period), 0);
        }
        int carried = form == FormCode.LAND_USE
                ? known.statements().land(cluster, period).carried()
                : 0;
        return new Coverage(
                due,
                known.filings(form, cluster, period).filed(),
                known.filings(form, cluster, period).onTime(),
                carried,
                0);
    }

    /** Who comes with the county's consent after the close is in the figures, and in their coverage, and still was too late. */
    private int byClose(ClusterId cluster, Period period) {
        if (form != FormCode.DEVELOPMENT) {
            return known.filings(form, cluster, period).byClose();
        }
        boolean came = known.due(form, cluster, period) > 0
                && known.statements()
                        .development(cluster, period)
                        .filter(report -> report.first() != Arrival.AFTER_CLOSE)
                        .isPresent();
        return came ? 1 : 0;
    }

    private int carried(ClusterId cluster, Period period) {
        boolean earlier = Period.range(period.plus(-AreaTerms.CARRIED_AT_MOST), period.previous()).stream()
                .anyMatch(p -> known.statements().development(cluster, p).isPresent());
        return earlier ? 1 : 0;
    }

    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        return known.windowOpen(form, cluster, period) ? Fraction.ONE : Fraction.ZERO;
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return 0;
    }
}
