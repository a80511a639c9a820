package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Ending;
import org.taizhang.ledger.registry.RegistryEvent;

/**
 * Takes the events of the ledger in their order and writes every statement each of them changes. Statements depend on
 * the events alone: a tally that starts from its {@link Past} writes the same rows as one that never stopped. Not for
 * several threads; after an exception it is of no use any more.
 */
public final class Tally {

    private final Sink sink;
    private final Units units;
    private final DirectorySheet directory;
    private final DevelopmentSheet developments;
    private final LeadingClasses leading;
    private final Sheets sheets;
    private final Set<Scope> scopes = new TreeSet<>(Set.of(Scope.ALL));
    private Plans plans;
    private @Nullable Span span;

    public Tally(Past past, Sink sink) {
        this.sink = sink;
        this.units = new Units(past);
        this.plans = past.plans();
        this.span = past.span().orElse(null);
        this.leading = new LeadingClasses(plans);
        this.directory = new DirectorySheet(sink, past.directory().values());
        this.developments = new DevelopmentSheet(sink, past.developments());
        this.sheets = new Sheets(leading, units, sink);
        units.all().forEach(unit -> scopes.addAll(scopes(unit.enterprise())));
    }

    public void filed(long position, ReportFiled event) {
        Amounts amounts = Amounts.of(event);
        if (amounts == null) {
            return;
        }
        Period period = event.period();
        Span before = span;
        Span after = before == null ? new Span(period, period) : before.with(period);
        Unit unit = units.get(event.uscc());
        boolean wholeYear = amounts.before() != 0 || tellsOfBefore(unit, period.year());
        Map<Sheet<?>, List<Period>> reach = sheets.reach(event, wholeYear, before, after);
        need(before == null || period.compareTo(before.last()) < 0 ? period : before.last(), last(reach, period));
        span = after;
        change(
                position,
                unit,
                unit.enterprise(),
                scopes(unit.enterprise()),
                reach,
                () -> units.open(unit, period.year()).add(period.month(), event.arrival(), amounts, Status.FILED));
        if (!after.equals(before)) {
            sink.span(position, after);
            sheets.begin(
                    position, scopes, before == null ? period : before.last().next(), after.last());
        }
    }

    /** @param status what became of the revision: accepted or returned */
    public void reviewed(long position, FilingEvent event, Status status) {
        Unit unit = units.get(event.uscc());
        Period period = event.period();
        boolean wholeYear = tellsOfBefore(unit, period.year());
        Map<Sheet<?>, List<Period>> reach = sheets.reach(event, wholeYear, span, span);
        need(period, last(reach, period));
        change(
                position,
                unit,
                unit.enterprise(),
                scopes(unit.enterprise()),
                reach,
                () -> units.open(unit, period.year()).mark(event.form(), period.month(), event.revision(), status));
    }

    private boolean tellsOfBefore(Unit unit, int year) {
        units.need(year, year);
        UnitYear reports = unit.year(year);
        return unit.enterprise().startsLate(year) || reports != null && reports.saysBefore();
    }

    public void registered(long position, RegistryEvent event) {
        Unit unit = units.get(event.uscc());
        Enterprise before = unit.enterprise();
        Enterprise after = event.evolve(before);
        directory.change(position, before, after);
        Set<Scope> touched = scopes(before);
        touched.addAll(scopes(after));
        scopes.addAll(touched);
        List<Period> reach = span == null ? List.of() : reach(event, span);
        if (!reach.isEmpty()) {
            need(reach.get(0), reach.get(reach.size() - 1));
        }
        change(position, unit, after, touched, sheets.everywhere(reach), () -> {
            unit.enterprise(after);
            units.place(unit);
        });
    }

    /** The periods of the ledger whose statements a change of the directory may change. */
    public static List<Period> reach(RegistryEvent change, Span span) {
        Period from = change.since().map(Period::containing).orElse(span.first());
        return Period.range(from.compareTo(span.first()) < 0 ? span.first() : from, span.last());
    }

    public void developed(long position, DevelopmentFiled event) {
        developments.filed(position, event);
    }

    public void confirmed(long position, DevelopmentConfirmed event) {
        developments.confirmed(position, event);
    }

    /** Returns the plans as they are now. Only a mapping changes statements: which output is of a leading industry. */
    public Plans planned(long position, PlanEvent event) {
        Plans after = event.evolve(plans);
        boolean remapped = !after.mapping().equals(plans.mapping());
        plans = after;
        if (remapped && span != null) {
            need(span.first(), span.last());
            sheets.recallOutput(scopes, Period.range(span.first(), span.last()));
            leading.follow(plans);
            units.all().forEach(Unit::forgetFlows);
            sheets.rewriteOutput(position);
        }
        leading.follow(plans);
        return plans;
    }

    /** To be called now and then: lets go of the years longest not needed beyond so many enterprise-years. */
    public void trim(int enterpriseYears) {
        units.trim(enterpriseYears, sheets::forget);
    }

    private static Period last(Map<Sheet<?>, List<Period>> reach, Period atLeast) {
        Period last = atLeast;
        for (List<Period> periods : reach.values()) {
            for (Period period : periods) {
                last = period.compareTo(last) > 0 ? period : last;
            }
        }
        return last;
    }

    /** Sums of a period reach back over the year before. */
    private void need(Period from, Period to) {
        units.need(from.year() - 1, to.year());
    }

    /** @param after the enterprise as it will be: whoever becomes its heir by the change is compared anew too */
    private void change(
            long position,
            Unit unit,
            Enterprise after,
            Collection<Scope> touched,
            Map<Sheet<?>, List<Period>> reach,
            Runnable change) {
        Map<Sheet<?>, List<Sheet.Share>> shares = new LinkedHashMap<>();
        List<Unit> heirs = heirs(after);
        reach.forEach((sheet, periods) -> {
            List<Sheet.Share> before = new ArrayList<>(sheet.shares(unit, touched, periods));
            for (Unit heir : heirs) {
                sheet.recall(scopes(heir.enterprise()), periods);
                sheet.recall(touched, periods);
                before.addAll(sheet.shares(heir, scopes(heir.enterprise()), periods));
            }
            shares.put(sheet, before);
        });
        change.run();
        shares.forEach((sheet, before) -> sheet.settle(position, before));
    }

    /** Whose growth is compared with what the enterprise made. */
    private List<Unit> heirs(Enterprise enterprise) {
        List<Unit> heirs = new ArrayList<>();
        for (Ending ending = enterprise.ending(); ending != null; ) {
            Unit heir = units.get(ending.heir());
            heirs.add(heir);
            ending = heir.enterprise().ending();
        }
        return heirs;
    }

    private static Set<Scope> scopes(Enterprise enterprise) {
        Set<Scope> scopes = new TreeSet<>(Set.of(Scope.ALL));
        enterprise.memberships().forEach(m -> scopes.add(Scope.of(m.cluster())));
        return scopes;
    }
}
