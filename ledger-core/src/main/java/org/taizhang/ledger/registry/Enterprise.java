package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.RegistryEvent.ClassChanged;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseEnded;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRelocated;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRenamed;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.PredecessorRecorded;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;

/**
 * What the directory knows of an enterprise. Histories are kept in the order of recording; questions are asked of a
 * month or a period.
 *
 * @param registered null until it is; under the newest name and class
 * @param names that took the place of the one it was registered with, the first entry
 * @param classes likewise
 * @param ending how it ceased to be; null while it goes on
 */
public record Enterprise(
        @Nullable EnterpriseRegistered registered,
        List<Membership> memberships,
        List<Scale> scales,
        List<Stop> stops,
        List<Since<String>> names,
        List<Since<IndustryClass>> classes,
        List<Predecessor> predecessors,
        @Nullable Ending ending) {

    private static final Enterprise UNKNOWN =
            new Enterprise(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public static final StreamType<Enterprise, RegistryEvent> STREAM =
            new StreamType<>("registry.Enterprise", "enterprise", RegistryEvent.class, id -> UNKNOWN);

    public record Scale(boolean aboveScale, YearMonth from) {}

    /** @param heir growth is compared with the past of both, from that month on */
    public record Predecessor(Uscc uscc, boolean heir, YearMonth from) {}

    /** @param from first month in which it is no longer there */
    public record Ending(YearMonth from, List<Uscc> successors, Uscc heir) {}

    public boolean exists() {
        return registered != null;
    }

    /** @throws IllegalStateException when it is not registered */
    public EnterpriseRegistered particulars() {
        if (registered == null) {
            throw new IllegalStateException("not registered");
        }
        return registered;
    }

    /** The membership that holds in the month, if any. */
    public Optional<Membership> membership(YearMonth month) {
        for (Membership membership : memberships) {
            if (membership.holds(month)) {
                return Optional.of(membership);
            }
        }
        return Optional.empty();
    }

    /** The membership in which it is due for a period: that of the last month of the period it was a member in. */
    public Optional<Membership> membership(Period period) {
        return membership(period.lastMonth()).or(() -> membership(period.firstMonth()));
    }

    /** Where it is a member now. */
    public Optional<Membership> present() {
        return memberships.stream().filter(Membership::open).findFirst();
    }

    /** The stoppage that has not ended. */
    public Optional<Stop> stopped() {
        return stops.stream().filter(Stop::open).findFirst();
    }

    /**
     * Whether its book of the year begins after 02 although it may have produced before: it settled during the year,
     * and not to build a plant.
     */
    public boolean startsLate(int year) {
        return lateStart(year).isPresent();
    }

    /** The first period of the book of such a year. */
    public Optional<Period> lateStart(int year) {
        for (Period p = new Period(year, 2); p.year() == year; p = p.next()) {
            Optional<Membership> first = membership(p);
            if (first.isPresent()) {
                return p.month() > 2 && first.get().settledProducing() ? Optional.of(p) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 规上 in the month: the latest recorded change that took effect by then. */
    public boolean aboveScale(YearMonth month) {
        Scale effective = null;
        for (Scale scale : scales) {
            if (!scale.from().isAfter(month)
                    && (effective == null || !scale.from().isBefore(effective.from()))) {
                effective = scale;
            }
        }
        return effective != null && effective.aboveScale();
    }

    /**
     * Under the name and the class of a month, for whoever shows it.
     *
     * @throws IllegalStateException when it is not registered
     */
    public EnterpriseRegistered particulars(YearMonth month) {
        return particulars()
                .named(Since.holding(names, month, particulars().name()))
                .classed(industryClass(month));
    }

    /** Every name it has had, or is to have; none before it is registered. */
    public List<String> everyName() {
        if (registered == null) {
            return List.of();
        }
        return names.isEmpty()
                ? List.of(registered.name())
                : names.stream().map(Since::what).toList();
    }

    /** Of which class it is in the month. */
    public IndustryClass industryClass(YearMonth month) {
        return Since.holding(classes, month, particulars().industryClass());
    }

    /** Stopped on every day of the period. */
    public boolean stoppedThroughout(Period period) {
        return stops.stream().anyMatch(stop -> stop.covers(period));
    }

    /** On how many days of the period it was stopped. */
    public long stoppedDays(Period period) {
        return stops.stream().mapToLong(stop -> stop.days(period)).sum();
    }

    /** It came to build a plant, and had not begun to produce by the end of the period. */
    public boolean builtAfter(Period period) {
        if (memberships.isEmpty() || memberships.get(0).settledProducing()) {
            return false;
        }
        LocalDate producing = memberships.get(0).producing();
        return producing == null || producing.isAfter(period.lastDay());
    }

    /** It came out of another, which keeps the past of both, after the period. */
    public boolean splitOffAfter(Period period) {
        return predecessors.stream().anyMatch(p -> !p.heir() && p.from().isAfter(period.lastMonth()));
    }

    /** It was no more at the end of the period. */
    public boolean endedBy(Period period) {
        return ending != null && !ending.from().isAfter(period.lastMonth());
    }

    /** 筹建 on every day of the period: not yet producing. */
    public boolean preparingThroughout(Period period) {
        return membership(period)
                .map(m -> m.producing() == null || m.producing().isAfter(period.lastDay()))
                .orElse(false);
    }

    Enterprise registered(EnterpriseRegistered event) {
        return new Enterprise(event, memberships, scales, stops, names, classes, predecessors, ending);
    }

    Enterprise settled(EnterpriseSettled event) {
        LocalDate producing = event.preparing() ? null : event.from().atDay(1);
        return members(with(memberships, new Membership(event.cluster(), event.from(), null, producing)));
    }

    Enterprise scaleChanged(ScaleChanged event) {
        List<Scale> changed = with(scales, new Scale(event.aboveScale(), event.from()));
        return new Enterprise(registered, memberships, changed, stops, names, classes, predecessors, ending);
    }

    Enterprise stopped(ProductionStopped event) {
        return stops(with(stops, new Stop(event.firstDay(), null)));
    }

    Enterprise resumed(ProductionResumed event) {
        List<Membership> begun = memberships.stream()
                .map(m -> m.preparing() ? new Membership(m.cluster(), m.from(), null, event.firstDay()) : m)
                .toList();
        List<Stop> ended = stops.stream()
                .map(s -> s.open() ? new Stop(s.from(), event.firstDay()) : s)
                .toList();
        return members(begun).stops(ended);
    }

    Enterprise left(EnterpriseLeft event) {
        return members(closed(event.from()));
    }

    Enterprise renamed(EnterpriseRenamed event) {
        return new Enterprise(
                particulars().named(event.name()),
                memberships,
                scales,
                stops,
                Since.changed(names, particulars().name(), event.name(), event.from()),
                classes,
                predecessors,
                ending);
    }

    Enterprise classChanged(ClassChanged event) {
        return new Enterprise(
                particulars().classed(event.industryClass()),
                memberships,
                scales,
                stops,
                names,
                Since.changed(classes, particulars().industryClass(), event.industryClass(), event.from()),
                predecessors,
                ending);
    }

    /** 筹建 goes on as 筹建, production as production. */
    Enterprise relocated(EnterpriseRelocated event) {
        LocalDate producing = present().map(Membership::producing).orElse(null);
        return members(with(closed(event.from()), new Membership(event.cluster(), event.from(), null, producing)));
    }

    Enterprise ended(EnterpriseEnded event) {
        return new Enterprise(
                registered,
                closed(event.from()),
                scales,
                stops,
                names,
                classes,
                predecessors,
                new Ending(event.from(), event.successors(), event.heir()));
    }

    Enterprise predecessor(PredecessorRecorded event) {
        return new Enterprise(
                registered,
                memberships,
                scales,
                stops,
                names,
                classes,
                with(predecessors, new Predecessor(event.predecessor(), event.heir(), event.from())),
                ending);
    }

    private List<Membership> closed(YearMonth from) {
        return memberships.stream()
                .map(m -> m.open() ? new Membership(m.cluster(), m.from(), from, m.producing()) : m)
                .toList();
    }

    private Enterprise members(List<Membership> changed) {
        return new Enterprise(registered, changed, scales, stops, names, classes, predecessors, ending);
    }

    private Enterprise stops(List<Stop> changed) {
        return new Enterprise(registered, memberships, scales, changed, names, classes, predecessors, ending);
    }

    private static <T> List<T> with(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
