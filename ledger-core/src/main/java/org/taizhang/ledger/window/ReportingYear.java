package org.taizhang.ledger.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/**
 * What was recorded about the windows of the periods of one year.
 *
 * @param open by form and period: whether the latest record says that it opened; those without a record are missing
 * @param extensions in the order of their numbers
 * @param proposals how many calendars were put forward
 */
public record ReportingYear(
        Map<Occasion, Boolean> open, List<Proposed> extensions, int proposals, Decisions<CalendarChange> calendars) {

    private static final ReportingYear NONE = new ReportingYear(Map.of(), List.of(), 0, Decisions.none());

    public static final StreamType<ReportingYear, WindowEvent> STREAM =
            new StreamType<>("calendar.ReportingYear", "calendar", WindowEvent.class, id -> NONE);

    public record Occasion(FormCode form, Period period) {}

    /**
     * An extension and how far it has come.
     *
     * @param granted null until a second person consents
     */
    public record Proposed(
            int number,
            Extension extension,
            String actor,
            Instant recordedAt,
            Instant consentBy,
            @Nullable Granted granted) {

        /** Nobody consented in time. */
        public boolean lapsed(Instant at) {
            return granted == null && at.isAfter(consentBy);
        }
    }

    public record Granted(String actor, Instant recordedAt) {}

    public static String id(int year) {
        return Integer.toString(year);
    }

    /** What makes its windows other than the shipped calendar says. */
    public Extensions granted() {
        if (extensions.isEmpty() && calendars.adopted().isEmpty()) {
            return Extensions.NONE;
        }
        return new Extensions(
                new Calendars(calendars.adopted().stream()
                        .map(adopted -> new Calendars.Adopted(
                                adopted.content().calendar(), adopted.document(), adopted.recordedAt()))
                        .toList()),
                extensions.stream()
                        .filter(proposed -> proposed.granted() != null)
                        .map(Proposed::extension)
                        .toList());
    }

    public Optional<Proposed> extension(int number) {
        return number >= 1 && number <= extensions.size() ? Optional.of(extensions.get(number - 1)) : Optional.empty();
    }

    ReportingYear opened(WindowOpened event) {
        return with(new Occasion(event.form(), event.period()), true);
    }

    ReportingYear closed(WindowClosed event) {
        return with(new Occasion(event.form(), event.period()), false);
    }

    private ReportingYear with(Occasion occasion, boolean opened) {
        Map<Occasion, Boolean> changed = new LinkedHashMap<>(open);
        changed.put(occasion, opened);
        return new ReportingYear(Map.copyOf(changed), extensions, proposals, calendars);
    }

    ReportingYear proposed(CalendarProposed event) {
        CalendarChange change = new CalendarChange(event.number(), event.calendar(), event.reason());
        return new ReportingYear(
                open,
                extensions,
                event.number(),
                calendars.propose(change.name(), change, event.actor(), event.recordedAt()));
    }

    ReportingYear adopted(CalendarAdopted event) {
        CalendarChange change = new CalendarChange(event.number(), event.calendar(), event.reason());
        return new ReportingYear(
                open,
                extensions,
                proposals,
                calendars.adopt(change, event.document(), event.actor(), event.recordedAt()));
    }

    ReportingYear ended(CalendarProposalEnded event) {
        return new ReportingYear(
                open, extensions, proposals, calendars.end(event.ending(), event.actor(), event.recordedAt()));
    }

    ReportingYear proposed(ExtensionProposed event) {
        List<Proposed> longer = new ArrayList<>(extensions);
        longer.add(new Proposed(
                event.number(), event.extension(), event.actor(), event.recordedAt(), event.consentBy(), null));
        return new ReportingYear(open, List.copyOf(longer), proposals, calendars);
    }

    ReportingYear granted(ExtensionGranted event) {
        List<Proposed> changed = new ArrayList<>(extensions);
        Proposed before = changed.get(event.number() - 1);
        changed.set(
                event.number() - 1,
                new Proposed(
                        before.number(),
                        before.extension(),
                        before.actor(),
                        before.recordedAt(),
                        before.consentBy(),
                        new Granted(event.actor(), event.recordedAt())));
        return new ReportingYear(open, List.copyOf(changed), proposals, calendars);
    }
}
