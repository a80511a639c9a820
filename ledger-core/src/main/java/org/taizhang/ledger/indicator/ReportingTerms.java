package org.taizhang.ledger.indicator;

import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
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
            case FILED -> coverage.filed();
            case ON_TIME -> coverage.onTime();
            default -> coverage.due();
        };
        return Quantity.of(
                Fraction.of(count, 1), false, known.windowOpen(form, period) ? Set.of(Mark.PROVISIONAL) : Set.of());
    }

    Coverage coverage(ClusterId cluster, Period period) {
        int due = known.due(form, cluster, period);
        if (form == FormCode.DEVELOPMENT) {
            Optional<DevelopmentStatement> report = known.statements().development(cluster, period);
            boolean counts = due > 0 && report.isPresent();
            boolean onTime = counts && report.get().onTime();
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

    private int carried(ClusterId cluster, Period period) {
        boolean earlier = Period.range(period.plus(-AreaTerms.CARRIED_AT_MOST), period.previous()).stream()
                .anyMatch(p -> known.statements().development(cluster, p).isPresent());
        return earlier ? 1 : 0;
    }

    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        return known.windowOpen(form, period) ? Fraction.ONE : Fraction.ZERO;
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return 0;
    }
}
