package org.taizhang.ledger.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Report;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;

/** The states of all streams after some events, and plain questions to them. */
final class ReferenceLedger {

    private final MemoryLedger ledger = new MemoryLedger();
    private final TreeSet<Uscc> units = new TreeSet<>();
    private final TreeSet<Period> filedPeriods = new TreeSet<>();
    private final List<Extension> extensions = new ArrayList<>();
    private Instant knownAt = Instant.MIN;

    ReferenceLedger(List<? extends LedgerEvent> events) {
        for (LedgerEvent event : events) {
            ledger.append(event);
            knownAt = event.recordedAt().isAfter(knownAt) ? event.recordedAt() : knownAt;
            if (event instanceof RegistryEvent registry) {
                units.add(registry.uscc());
            }
            if (event instanceof ReportFiled filed) {
                filedPeriods.add(filed.period());
            }
            if (event instanceof ExtensionGranted granted) {
                extensions.add(granted.extension());
            }
        }
    }

    Plans plans() {
        return ledger.read(Plans.STREAM, Plans.ID).state();
    }

    List<ClusterId> clusters() {
        return plans().current().map(Plan::clusterIds).orElse(List.of());
    }

    List<Uscc> units() {
        return List.copyOf(units);
    }

    Enterprise enterprise(Uscc uscc) {
        return ledger.read(Enterprise.STREAM, uscc.value()).state();
    }

    boolean member(Uscc uscc, ClusterId cluster, Period period) {
        return is(enterprise(uscc).membership(period), cluster);
    }

    boolean memberAtEnd(Uscc uscc, ClusterId cluster, Period period) {
        return is(enterprise(uscc).membership(period.lastMonth()), cluster);
    }

    private static boolean is(Optional<Membership> membership, ClusterId cluster) {
        return membership.map(Membership::cluster).filter(cluster::equals).isPresent();
    }

    Optional<Report> report(FormCode form, Uscc uscc, Period period) {
        return ledger.read(ReportBook.STREAM, ReportBook.id(uscc, period.year()))
                .state()
                .report(form, period);
    }

    Optional<ReportFiled> effective(FormCode form, Uscc uscc, Period period) {
        return report(form, uscc, period).flatMap(Report::effective).map(Report.Revision::filed);
    }

    Optional<ClusterBook.Revision> development(ClusterId cluster, Period period) {
        return ledger.read(ClusterBook.STREAM, cluster.value()).state().latest(period);
    }

    boolean beyond(Period period) {
        return filedPeriods.isEmpty() || period.compareTo(filedPeriods.last()) > 0;
    }

    boolean before(Period period) {
        return !filedPeriods.isEmpty() && period.compareTo(filedPeriods.first()) < 0;
    }

    LocalDate today() {
        return knownAt.atZone(ReportingCalendar.ZONE).toLocalDate();
    }

    boolean windowOpen(FormCode form, ClusterId cluster, Period period) {
        return !knownAt.isAfter(ReportingCalendar.window(form, period).closesOn())
                || extended(form, cluster, period).anyMatch(extension -> !knownAt.isAfter(extension.closesOn()));
    }

    private Stream<Extension> extended(FormCode form, ClusterId cluster, Period period) {
        return extensions.stream()
                .filter(extension ->
                        extension.form() == form && extension.period().equals(period))
                .filter(extension ->
                        extension.cluster() == null || extension.cluster().equals(cluster));
    }

    /** The period is not over, or its reports are still taken. */
    boolean open(@Nullable FormCode form, List<ClusterId> clusters, Period period) {
        return !today().isAfter(period.lastDay())
                || form != null && clusters.stream().anyMatch(cluster -> windowOpen(form, cluster, period));
    }

    boolean inTime(FormCode form, ClusterId cluster, Period period) {
        return !knownAt.isAfter(ReportingCalendar.window(form, period, true).onTimeUntil())
                || extended(form, cluster, period)
                        .map(Extension::onTimeUntil)
                        .anyMatch(until -> until != null && !knownAt.isAfter(until));
    }

    boolean due(FormCode form, Uscc uscc, ClusterId cluster, Period period) {
        return member(uscc, cluster, period)
                && Due.of(form, enterprise(uscc), period).due();
    }

    /** Members of the cluster that have sent the report in, whether it counts or not. */
    List<Uscc> senders(FormCode form, ClusterId cluster, Period period) {
        List<Uscc> senders = new ArrayList<>();
        for (Uscc uscc : units) {
            if (member(uscc, cluster, period) && report(form, uscc, period).isPresent()) {
                senders.add(uscc);
            }
        }
        return senders;
    }

    /** Due, and without a value that counts. */
    int unfiled(FormCode form, ClusterId cluster, Period period) {
        return (int) units.stream()
                .filter(u -> due(form, u, cluster, period))
                .filter(u -> effective(form, u, period).isEmpty())
                .count();
    }

    boolean anyEffective(FormCode form, ClusterId cluster, Period period) {
        return senders(form, cluster, period).stream()
                .anyMatch(u -> effective(form, u, period).isPresent());
    }

    @Nullable
    Absence missing(FormCode form, ClusterId cluster, Period period) {
        boolean anyDue = units.stream().anyMatch(u -> due(form, u, cluster, period));
        if (anyEffective(form, cluster, period) || !anyDue) {
            return null;
        }
        boolean returned = senders(form, cluster, period).stream().anyMatch(u -> due(form, u, cluster, period));
        return returned ? Absence.RETURNED : Absence.NOT_FILED;
    }

    Set<Mark> marks(FormCode form, ClusterId cluster, Period period) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (provisional(form, cluster, period)) {
            marks.add(Mark.PROVISIONAL);
        }
        if (inTime(form, cluster, period) && unfiled(form, cluster, period) > 0) {
            marks.add(Mark.INCOMPLETE);
        }
        return marks;
    }

    /** Not so when every report due counts, every one that counts is accepted, and the window is closed. */
    boolean provisional(FormCode form, ClusterId cluster, Period period) {
        boolean dueMissing = units.stream()
                .filter(u -> due(form, u, cluster, period))
                .anyMatch(u -> effective(form, u, period).isEmpty());
        boolean unaccepted = senders(form, cluster, period).stream()
                .flatMap(u -> report(form, u, period).orElseThrow().effective().stream())
                .anyMatch(r -> r.status() != Status.ACCEPTED);
        boolean open = windowOpen(form, cluster, period)
                && (form != FormCode.LAND_USE || units.stream().anyMatch(u -> due(form, u, cluster, period)));
        return dueMissing || unaccepted || open;
    }

    /** @param unknown values that are in the figure neither as filed nor as carried */
    Coverage coverage(@Nullable FormCode form, ClusterId cluster, Period period, int unknown) {
        if (form == null) {
            return Coverage.NONE;
        }
        if (form == FormCode.DEVELOPMENT) {
            return developmentCoverage(cluster, period, unknown);
        }
        int due = 0;
        int filed = 0;
        int onTime = 0;
        int carried = 0;
        for (Uscc uscc : units) {
            Optional<Report> report = report(form, uscc, period);
            if (due(form, uscc, cluster, period)) {
                due++;
                filed += report.isPresent() ? 1 : 0;
                onTime += report.map(r -> r.revisions().get(0).filed())
                                .filter(f -> !f.recordedAt().isAfter(f.onTimeUntil()))
                                .isPresent()
                        ? 1
                        : 0;
            }
            if (form == FormCode.LAND_USE && !beyond(period)) {
                Period source = landSource(uscc, cluster, period);
                carried += source != null && !source.equals(period) ? 1 : 0;
            }
        }
        return new Coverage(due, filed, onTime, carried, unknown);
    }

    private Coverage developmentCoverage(ClusterId cluster, Period period, int unknown) {
        boolean due = period.month() % 3 == 0 && plans().current().isPresent() && period.year() >= 2021;
        boolean filed = development(cluster, period).isPresent();
        boolean carried = !filed
                && (development(cluster, period.plus(-1)).isPresent()
                        || development(cluster, period.plus(-2)).isPresent()
                        || development(cluster, period.plus(-3)).isPresent());
        DevelopmentFiled first = firstDevelopment(cluster, period);
        boolean onTime = first != null && !first.recordedAt().isAfter(first.onTimeUntil());
        return new Coverage(due ? 1 : 0, due && filed ? 1 : 0, due && onTime ? 1 : 0, carried ? 1 : 0, unknown);
    }

    private @Nullable DevelopmentFiled firstDevelopment(ClusterId cluster, Period period) {
        return ledger
                .read(ClusterBook.STREAM, cluster.value())
                .state()
                .reports()
                .getOrDefault(period, List.of())
                .stream()
                .map(ClusterBook.Revision::filed)
                .findFirst()
                .orElse(null);
    }

    /** Of the reports due, those that came while reports were taken. */
    int byClose(FormCode form, ClusterId cluster, Period period) {
        if (form == FormCode.DEVELOPMENT) {
            DevelopmentFiled first = firstDevelopment(cluster, period);
            boolean due = developmentCoverage(cluster, period, 0).due() == 1;
            return due && first != null && inTime(first.recordedAt(), first.closesOn()) ? 1 : 0;
        }
        return (int) units.stream()
                .filter(u -> due(form, u, cluster, period))
                .flatMap(u -> report(form, u, period).stream())
                .map(report -> report.revisions().get(0).filed())
                .filter(first -> inTime(first.recordedAt(), first.closesOn()))
                .count();
    }

    private static boolean inTime(Instant recordedAt, @Nullable Instant closesOn) {
        return closesOn == null || !recordedAt.isAfter(closesOn);
    }

    /** The period whose land-use report stands for this one; null when none does. */
    @Nullable
    Period landSource(Uscc uscc, ClusterId cluster, Period period) {
        if (memberAtEnd(uscc, cluster, period)) {
            for (int back = 0; back <= 3; back++) {
                Period source = period.plus(-back);
                if (effective(FormCode.LAND_USE, uscc, source).isPresent() && memberAtEnd(uscc, cluster, source)) {
                    return source;
                }
            }
        }
        return null;
    }
}
