package org.taizhang.ledger.assessment.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/**
 * Which clusters' figures changed by the doing of so few enterprises that the change would tell the value of one: fewer than
 * three filed, or lost, one form of one period, or changed in the directory.
 */
public final class Behind implements FigureCases<Boolean> {

    private static final int FEW = 3;

    private final BiFunction<Uscc, Period, Optional<ClusterId>> homes;
    private final Period at;
    private final Map<Change, Set<Uscc>> enterprises = new HashMap<>();

    /** @param what a form and its period, or the directory */
    private record Change(ClusterId cluster, String what) {}

    private Behind(BiFunction<Uscc, Period, Optional<ClusterId>> homes, Period at) {
        this.homes = homes;
        this.at = at;
    }

    /**
     * @param homes of which cluster an enterprise is a member in a period
     * @param at the period that is scored
     */
    public static Set<String> few(
            List<LedgerEvent> events, Period at, BiFunction<Uscc, Period, Optional<ClusterId>> homes) {
        Behind behind = new Behind(homes, at);
        events.forEach(event -> event.on(behind));
        Set<String> few = new HashSet<>();
        behind.enterprises.forEach((change, who) -> {
            if (who.size() < FEW) {
                few.add(change.cluster().value());
            }
        });
        return few;
    }

    private boolean report(FilingEvent event) {
        homes.apply(event.uscc(), event.period())
                .ifPresent(cluster -> add(cluster, event.form() + " " + event.period(), event.uscc()));
        return true;
    }

    private void add(ClusterId cluster, String what, Uscc uscc) {
        enterprises
                .computeIfAbsent(new Change(cluster, what), c -> new HashSet<>())
                .add(uscc);
    }

    @Override
    public Boolean filed(ReportFiled event) {
        add(event.cluster(), event.form() + " " + event.period(), event.uscc());
        return report(event);
    }

    @Override
    public Boolean returned(ReportReturned event) {
        return report(event);
    }

    /** Where it was at the beginning of the year, and where it is. */
    @Override
    public Boolean registry(RegistryEvent event) {
        for (Period period : List.of(new Period(at.year(), 2), at)) {
            homes.apply(event.uscc(), period).ifPresent(cluster -> add(cluster, "directory", event.uscc()));
        }
        return true;
    }

    @Override
    public Boolean accepted(ReportAccepted event) {
        return false;
    }

    @Override
    public Boolean plan(PlanEvent event) {
        return false;
    }

    @Override
    public Boolean developmentFiled(DevelopmentFiled event) {
        return false;
    }

    @Override
    public Boolean developmentConfirmed(DevelopmentConfirmed event) {
        return false;
    }

    @Override
    public Boolean aside(LedgerEvent event) {
        return false;
    }
}
