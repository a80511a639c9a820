package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.tally.OutputAmounts.ClassOutput;
import org.taizhang.ledger.plan.Leading;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;

/** One enterprise with the reports of the years at hand. */
final class Unit {

    /** Few, and looked for all the time: in no order, without boxes. */
    private final List<UnitYear> years = new ArrayList<>(4);

    private final Uscc uscc;
    private Enterprise enterprise;

    Unit(Uscc uscc, Enterprise enterprise) {
        this.uscc = uscc;
        this.enterprise = enterprise;
    }

    Uscc uscc() {
        return uscc;
    }

    Enterprise enterprise() {
        return enterprise;
    }

    void enterprise(Enterprise changed) {
        enterprise = changed;
        forgetFlows();
    }

    @Nullable
    UnitYear year(int year) {
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).year() == year) {
                return years.get(i);
            }
        }
        return null;
    }

    UnitYear openYear(int year) {
        UnitYear open = year(year);
        if (open == null) {
            open = new UnitYear(year);
            years.add(open);
        }
        return open;
    }

    void forgetYear(int year) {
        years.removeIf(y -> y.year() == year);
    }

    void forgetFlows() {
        years.forEach(UnitYear::forgetFlows);
    }

    /** Whether it belongs to the scope at the end of the period: stocks count. */
    boolean memberAtEnd(Period period, Scope scope) {
        return covers(scope, clusterAtEnd(period));
    }

    /** Whether its flows of the period count in the scope. */
    boolean memberDuring(Period period, Scope scope) {
        return covers(scope, clusterDuring(period));
    }

    @Nullable
    ClusterId clusterDuring(Period period) {
        return cluster(enterprise.membership(period));
    }

    @Nullable
    ClusterId clusterAtEnd(Period period) {
        return cluster(enterprise.membership(period.lastMonth()));
    }

    static boolean covers(Scope scope, @Nullable ClusterId cluster) {
        return cluster != null && (scope.all() || scope.value().equals(cluster.value()));
    }

    private static @Nullable ClusterId cluster(Optional<Membership> membership) {
        return membership.map(Membership::cluster).orElse(null);
    }

    @Nullable
    Report report(FormCode form, Period period) {
        UnitYear year = year(period.year());
        return year == null ? null : year.report(form, period.month());
    }

    @Nullable
    OutputAmounts output(Period period) {
        Report report = report(FormCode.OUTPUT, period);
        return report == null ? null : report.effective(OutputAmounts.class);
    }

    @Nullable
    EmploymentAmounts employment(Period period) {
        Report report = report(FormCode.EMPLOYMENT, period);
        return report == null ? null : report.effective(EmploymentAmounts.class);
    }

    @Nullable
    LandAmounts land(Period period) {
        Report report = report(FormCode.LAND_USE, period);
        return report == null ? null : report.effective(LandAmounts.class);
    }

    @Nullable
    Flows flows(Period period, LeadingClasses leading) {
        UnitYear year = year(period.year());
        return year == null ? null : flows(year, period.month(), leading);
    }

    @Nullable
    Flows flows(UnitYear year, int month, LeadingClasses leading) {
        return year.flows(month, () -> computeFlows(new Period(year.year(), month), leading));
    }

    private @Nullable Flows computeFlows(Period period, LeadingClasses leading) {
        OutputAmounts amounts = output(period);
        ClusterId cluster = cluster(enterprise.membership(period));
        if (amounts == null || cluster == null) {
            return null;
        }
        long core = 0;
        long extended = 0;
        for (ClassOutput part : amounts.classes()) {
            Leading kind = leading.of(cluster, part.industry());
            core += kind == Leading.CORE ? part.output() : 0;
            extended += kind == Leading.NOT ? 0 : part.output();
        }
        if (amounts.classes().isEmpty() && enterprise.exists()) {
            Leading kind = leading.of(cluster, enterprise.industryClass(period.lastMonth()));
            core = kind == Leading.CORE ? amounts.gross() : 0;
            extended = kind == Leading.NOT ? 0 : amounts.gross();
        }
        long aboveScale = enterprise.aboveScale(period.lastMonth()) ? amounts.gross() : 0;
        return new Flows(cluster, amounts.gross(), amounts.sales(), amounts.exports(), aboveScale, core, extended);
    }
}
