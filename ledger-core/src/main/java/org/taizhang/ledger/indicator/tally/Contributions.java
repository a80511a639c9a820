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

    public Contributions(Past past) {
        this.units = new Units(past);
        this.leading = new LeadingClasses(past.plans());
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
            case COMPARABLE -> own(unit, scope, period, year);
            case COMPARABLE_BASE -> base(unit, scope, period, year);
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

    /** The whole book of the year of a member that filed the period. */
    private List<Contribution> own(Unit unit, Scope scope, Period period, List<Period> months) {
        List<Contribution> found = new ArrayList<>();
        Flows flows = unit.flows(period, leading);
        if (flows != null && Unit.covers(scope, flows.cluster())) {
            for (Period month : months) {
                OutputAmounts amounts = unit.output(month);
                if (amounts != null) {
                    Fraction value = Fraction.of(amounts.gross() + amounts.before(), 1);
                    add(found, unit, FormCode.OUTPUT, flows.cluster(), month, value);
                }
            }
        }
        return found;
    }

    /** The typed value of the period where there is one, else the book of last year. */
    private List<Contribution> base(Unit unit, Scope scope, Period period, List<Period> months) {
        OutputAmounts amounts = unit.output(period);
        Flows flows = unit.flows(period, leading);
        if (amounts == null || flows == null || !Unit.covers(scope, flows.cluster()) || amounts.sameYtd() == null) {
            return amounts == null ? List.of() : own(unit, scope, period, lastYear(months));
        }
        List<Contribution> typed = new ArrayList<>();
        add(typed, unit, FormCode.OUTPUT, flows.cluster(), period, Fraction.of(amounts.sameYtd(), 1));
        return typed;
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
