package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Term;
import org.taizhang.ledger.indicator.statement.LandMonth;

/** Takes a term apart into the reports of enterprises it is the sum of, as the past given knows them. */
public final class Contributions {

    private final Units units;
    private final LeadingClasses leading;
    private final ComparableScope comparable;

    public Contributions(Past past) {
        this.units = new Units(past);
        this.leading = new LeadingClasses(past.plans());
        this.comparable = new ComparableScope(units);
    }

    /** By enterprise, then period; empty for a term that is not stated by enterprises. */
    public List<Contribution> of(Term term, Scope scope, Period period) {
        units.need(period.year() - 1, period.year());
        List<Contribution> all = new ArrayList<>();
        for (Unit unit : units.all()) {
            all.addAll(of(term, scope, period, unit));
        }
        all.sort(Comparator.comparing(Contribution::uscc).thenComparing(Contribution::period));
        return all;
    }

    private List<Contribution> of(Term term, Scope scope, Period period, Unit unit) {
        List<Period> year = Period.range(new Period(period.year(), 2), period);
        return switch (term) {
            case OUTPUT_MONTH -> flows(unit, scope, List.of(period), Flows::gross);
            case OUTPUT_YTD -> flows(unit, scope, year, Flows::gross);
            case OUTPUT_YTD_LAST_YEAR -> flows(unit, scope, lastYear(year), Flows::gross);
            case OUTPUT_12M ->
                flows(unit, scope, Period.range(period.plus(1 - Period.PERIODS_PER_YEAR), period), Flows::gross);
            case SALES_YTD -> flows(unit, scope, year, Flows::sales);
            case EXPORT_YTD -> flows(unit, scope, year, Flows::exports);
            case ABOVE_SCALE_YTD -> flows(unit, scope, year, Flows::aboveScale);
            case CORE_YTD -> flows(unit, scope, year, Flows::core);
            case EXTENDED_YTD -> flows(unit, scope, year, Flows::extended);
            case COMPARABLE, COMPARABLE_BASE -> compared(term, unit, scope, period);
            case HEADCOUNT -> headcount(unit, scope, period);
            case AVERAGE_PERSONS -> personMonths(unit, scope, year, period.cumulativeMonths());
            case OCCUPIED, IDLE -> land(term, unit, scope, period);
            default -> List.of();
        };
    }

    private static List<Period> lastYear(List<Period> periods) {
        return periods.stream().map(Period::sameLastYear).toList();
    }

    private List<Contribution> flows(Unit unit, Scope scope, List<Period> months, ToLongFunction<Flows> value) {
        List<Contribution> found = new ArrayList<>();
        for (Period month : months) {
            Flows flows = unit.flows(month, leading);
            if (flows != null && Unit.covers(scope, flows.cluster())) {
                add(found, unit, FormCode.OUTPUT, flows.cluster(), month, Fraction.of(value.applyAsLong(flows), 1));
            }
        }
        return found;
    }

    /** Both sides of a member that filed the period, if both are known. */
    private List<Contribution> compared(Term term, Unit unit, Scope scope, Period period) {
        List<Contribution> own = new ArrayList<>();
        List<Contribution> base = new ArrayList<>();
        ClusterId cluster = unit.clusterAtEnd(period);
        if (unit.output(period) == null
                || cluster == null
                || !Unit.covers(scope, cluster)
                || !comparable.base(unit, period, parts(base, cluster))) {
            return List.of();
        }
        comparable.own(unit, period, parts(own, cluster));
        return term == Term.COMPARABLE ? own : base;
    }

    private static ComparableScope.Parts parts(List<Contribution> found, ClusterId cluster) {
        return (unit, year, month, value) ->
                add(found, unit, FormCode.OUTPUT, cluster, new Period(year, month), Fraction.of(value, 1));
    }

    private static List<Contribution> headcount(Unit unit, Scope scope, Period period) {
        List<Contribution> found = new ArrayList<>();
        EmploymentAmounts amounts = unit.employment(period);
        ClusterId cluster = unit.clusterAtEnd(period);
        if (amounts != null && cluster != null && Unit.covers(scope, cluster)) {
            add(found, unit, FormCode.EMPLOYMENT, cluster, period, Fraction.of(amounts.end(), 1));
        }
        return found;
    }

    private static List<Contribution> personMonths(Unit unit, Scope scope, List<Period> months, int over) {
        List<Contribution> found = new ArrayList<>();
        for (Period month : months) {
            EmploymentAmounts amounts = unit.employment(month);
            ClusterId cluster = unit.clusterDuring(month);
            if (amounts != null && cluster != null && Unit.covers(scope, cluster)) {
                Fraction value = Fraction.of(amounts.average() * month.months(), over);
                add(found, unit, FormCode.EMPLOYMENT, cluster, month, value);
            }
        }
        return found;
    }

    private static List<Contribution> land(Term term, Unit unit, Scope scope, Period period) {
        List<Contribution> found = new ArrayList<>();
        ClusterId cluster = unit.clusterAtEnd(period);
        Period source = cluster == null ? null : LandMonths.source(unit, period);
        LandAmounts amounts = source == null ? null : unit.land(source);
        Long millionths = amounts == null ? null : term == Term.IDLE ? (Long) amounts.idle() : amounts.occupied();
        if (cluster != null && source != null && millionths != null && Unit.covers(scope, cluster)) {
            add(found, unit, FormCode.LAND_USE, cluster, source, Fraction.whole(LandMonth.mu(millionths)));
        }
        return found;
    }

    private static void add(
            List<Contribution> found, Unit unit, FormCode form, ClusterId cluster, Period period, Fraction value) {
        Report report = unit.report(form, period);
        if (report != null && value.numerator().signum() != 0) {
            found.add(new Contribution(unit.uscc(), form, cluster, period, report.effectiveRevision(), value));
        }
    }
}
