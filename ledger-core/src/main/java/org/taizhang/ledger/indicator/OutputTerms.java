package org.taizhang.ledger.indicator;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.Magnitude;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;

/** Sums of the output form. A sum over months exists when each of them does: a month nobody filed is not zero. */
record OutputTerms(Known known) implements TermSource {

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        List<Period> months = months(term, period);
        if (known.beyond(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        if (reachesBack(term) && known.before(months.get(0))) {
            return Quantity.absent(Absence.HISTORY_TOO_SHORT);
        }
        if (isLeading(term)
                && known.plans().mapping().flatMap(m -> m.cluster(cluster)).isEmpty()) {
            return Quantity.absent(Absence.NO_TARGET);
        }
        if (known.before(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        Optional<Absence> missing = known.missing(FormCode.OUTPUT, cluster, months);
        if (missing.isPresent()) {
            return Quantity.absent(missing.get());
        }
        if (compares(term) && uncompared(known.statements().output(cluster, period))) {
            return Quantity.absent(Absence.HISTORY_TOO_SHORT);
        }
        return Quantity.of(
                Fraction.of(sum(term, cluster, months), 1),
                hides(term, List.of(cluster), Scope.of(cluster), period),
                known.marks(FormCode.OUTPUT, cluster, reported(term, period)));
    }

    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        return known.open(FormCode.OUTPUT, cluster, reported(term, period));
    }

    /** Periods whose reports it rests on. */
    private static List<Period> reported(Term term, Period period) {
        return term == Term.COMPARABLE ? TermSource.yearToDate(period) : months(term, period);
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        int uncompared =
                compares(term) ? known.statements().output(cluster, period).uncompared() : 0;
        return known.unknown(FormCode.OUTPUT, cluster, period) + uncompared;
    }

    @Override
    public boolean hides(Term term, List<ClusterId> clusters, Period period) {
        return hides(term, clusters, Scope.ALL, period);
    }

    private boolean hides(Term term, List<ClusterId> clusters, Scope scope, Period period) {
        List<Period> months = months(term, period);
        long sum = clusters.stream().mapToLong(c -> sum(term, c, months)).sum();
        return known.anyone(FormCode.OUTPUT, clusters, months)
                && peak(term, clusters, scope, period).hides(sum);
    }

    private Peak peak(Term term, List<ClusterId> clusters, Scope scope, Period period) {
        OutputWindow window = known.statements().outputWindow(scope, period);
        return switch (term) {
            case OUTPUT_YTD -> window.gross();
            case OUTPUT_12M -> window.twelveMonths();
            case SALES_YTD -> window.sales();
            case EXPORT_YTD -> window.exports();
            case ABOVE_SCALE_YTD -> window.aboveScale();
            case CORE_YTD -> window.core();
            case EXTENDED_YTD -> window.extended();
            case OUTPUT_YTD_LAST_YEAR -> peak(Term.OUTPUT_YTD, clusters, scope, period.sameLastYear());
            default ->
                clusters.stream()
                        .map(c -> magnitude(term, known.statements().output(c, period)))
                        .reduce(Magnitude.ZERO, Magnitude::plus)
                        .peak();
        };
    }

    private long sum(Term term, ClusterId cluster, List<Period> months) {
        long sum = 0;
        for (Period month : months) {
            OutputMonth output = known.statements().output(cluster, month);
            sum += switch (term) {
                case SALES_YTD -> output.sales();
                case EXPORT_YTD -> output.exports();
                case ABOVE_SCALE_YTD -> output.aboveScale();
                case CORE_YTD -> output.core();
                case EXTENDED_YTD -> output.extended();
                default -> magnitude(term, output).sum();
            };
        }
        return sum;
    }

    private static Magnitude magnitude(Term term, OutputMonth month) {
        return switch (term) {
            case COMPARABLE -> month.comparable();
            case COMPARABLE_BASE -> month.base();
            default -> month.gross();
        };
    }

    private static List<Period> months(Term term, Period period) {
        return switch (term) {
            case OUTPUT_MONTH, COMPARABLE, COMPARABLE_BASE -> List.of(period);
            case OUTPUT_12M -> TermSource.twelveMonths(period);
            case OUTPUT_YTD_LAST_YEAR -> TermSource.yearToDate(period.sameLastYear());
            default -> TermSource.yearToDate(period);
        };
    }

    private static boolean reachesBack(Term term) {
        return term == Term.OUTPUT_12M || term == Term.OUTPUT_YTD_LAST_YEAR;
    }

    private static boolean compares(Term term) {
        return term == Term.COMPARABLE || term == Term.COMPARABLE_BASE;
    }

    /** Of nobody that filed it is known what they made last year. */
    private static boolean uncompared(OutputMonth month) {
        return month.uncompared() > 0
                && month.comparable().contributors() == 0
                && month.base().contributors() == 0;
    }

    private static boolean isLeading(Term term) {
        return term == Term.CORE_YTD || term == Term.EXTENDED_YTD;
    }
}
