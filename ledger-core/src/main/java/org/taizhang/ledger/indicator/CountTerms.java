package org.taizhang.ledger.indicator;

import java.util.List;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;

/** Counts of the directory; never suppressed. */
record CountTerms(Known known) implements TermSource {

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        if (term == Term.PRODUCING) {
            return producing(cluster, period);
        }
        DirectoryCounts counts = known.statements().directory(cluster, period);
        if (!known.begun(period) || counts.members() == 0 && known.before(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        return Quantity.of(
                switch (term) {
                    case INDIVIDUALS -> counts.individuals();
                    case ABOVE_SCALE -> counts.aboveScale();
                    default -> counts.enterprises();
                });
    }

    private Quantity producing(ClusterId cluster, Period period) {
        if (!known.covers(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        List<Period> months = months(period);
        if (months.stream().anyMatch(m -> known.due(FormCode.OUTPUT, cluster, m) > 0)
                && !known.anyone(FormCode.OUTPUT, List.of(cluster), months)) {
            return Quantity.absent(known.whyMissing(FormCode.OUTPUT, cluster, period));
        }
        return Quantity.of(
                Fraction.of(
                        known.statements()
                                .outputWindow(Scope.of(cluster), period)
                                .producing(),
                        1),
                false,
                known.marks(FormCode.OUTPUT, cluster, months));
    }

    /** The twelve, as far as the ledger goes back. */
    private List<Period> months(Period period) {
        return TermSource.twelveMonths(period).stream()
                .filter(m -> !known.before(m))
                .toList();
    }

    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        return term == Term.PRODUCING ? known.open(FormCode.OUTPUT, cluster, months(period)) : Fraction.ZERO;
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return term == Term.PRODUCING ? known.unknown(FormCode.OUTPUT, cluster, period) : 0;
    }
}
