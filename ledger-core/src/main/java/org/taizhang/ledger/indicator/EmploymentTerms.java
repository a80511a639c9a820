package org.taizhang.ledger.indicator;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.Magnitude;
import org.taizhang.ledger.indicator.statement.Peak;

/** Persons employed: at the end of the period, and on average over the year to date. */
record EmploymentTerms(Known known) implements TermSource {

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        List<Period> months = months(term, period);
        if (!known.covers(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        Optional<Absence> missing = known.missing(FormCode.EMPLOYMENT, cluster, months);
        if (missing.isPresent()) {
            return Quantity.absent(missing.get());
        }
        if (term == Term.HEADCOUNT && nobodyAtTheEnd(cluster, period)) {
            return Quantity.absent(known.whyMissing(FormCode.EMPLOYMENT, cluster, period));
        }
        long sum = sum(term, cluster, months);
        return Quantity.of(
                term == Term.HEADCOUNT ? Fraction.of(sum, 1) : Fraction.of(sum, period.cumulativeMonths()),
                hides(term, List.of(cluster), Scope.of(cluster), period),
                known.marks(FormCode.EMPLOYMENT, cluster, months));
    }

    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        return known.open(FormCode.EMPLOYMENT, cluster, months(term, period));
    }

    /** Only those who left during 02 filed. */
    private boolean nobodyAtTheEnd(ClusterId cluster, Period period) {
        return known.members(cluster, period) > 0
                && known.statements().employment(cluster, period).counted() == 0;
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return term == Term.HEADCOUNT
                ? known.members(cluster, period)
                        - known.statements().employment(cluster, period).counted()
                : known.unknown(FormCode.EMPLOYMENT, cluster, period);
    }

    @Override
    public boolean hides(Term term, List<ClusterId> clusters, Period period) {
        return hides(term, clusters, Scope.ALL, period);
    }

    private boolean hides(Term term, List<ClusterId> clusters, Scope scope, Period period) {
        List<Period> months = months(term, period);
        long sum = clusters.stream().mapToLong(c -> sum(term, c, months)).sum();
        return known.anyone(FormCode.EMPLOYMENT, clusters, months)
                && peak(term, clusters, scope, period).hides(sum);
    }

    private Peak peak(Term term, List<ClusterId> clusters, Scope scope, Period period) {
        if (term == Term.AVERAGE_PERSONS) {
            return known.statements().personMonths(scope, period);
        }
        return clusters.stream()
                .map(c -> known.statements().employment(c, period).headcount())
                .reduce(Magnitude.ZERO, Magnitude::plus)
                .peak();
    }

    private long sum(Term term, ClusterId cluster, List<Period> months) {
        long sum = 0;
        for (Period month : months) {
            EmploymentMonth employment = known.statements().employment(cluster, month);
            sum += term == Term.HEADCOUNT ? employment.headcount().sum() : employment.personMonths();
        }
        return sum;
    }

    private static List<Period> months(Term term, Period period) {
        return term == Term.HEADCOUNT ? List.of(period) : TermSource.yearToDate(period);
    }
}
