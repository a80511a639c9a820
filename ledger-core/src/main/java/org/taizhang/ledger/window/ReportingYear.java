package org.taizhang.ledger.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;
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
     * @param ended null unless it was refused or withdrawn instead
     */
    public record Proposed(
            int number,
            Extension extension,
            String actor,
            Instant recordedAt,
            Instant consentBy,
            @Nullable Granted granted,
            @Nullable Ended ended) {

        /** Nobody consented in time. */
        public boolean lapsed(Instant at) {
            return granted == null && ended == null && at.isAfter(consentBy);
        }

        /** Why nobody consents to it, or ends it, any more; empty for one that was granted. */
        Optional<Problem> closed(Instant at) {
            if (ended != null) {
                Text outcome = ended.ending().way().outcome().label();
                return Optional.of(Problem.of(
                        "EXTENSION_ENDED",
                        "",
                        "该延期" + outcome.zh() + "，如仍需要请重新提出。",
                        "This extension is " + outcome.en().toLowerCase(Locale.ROOT)
                                + ": propose it again where it is needed."));
            }
            return lapsed(at)
                    ? Optional.of(Problem.of(
                            "EXTENSION_LAPSED",
                            "",
                            "同意期限已过，该延期提议已失效，请重新提出。",
                            "Nobody consented in time and the proposal has lapsed: propose it again."))
                    : Optional.empty();
        }

        private Proposed with(@Nullable Granted then, @Nullable Ended orElse) {
            return new Proposed(number, extension, actor, recordedAt, consentBy, then, orElse);
        }
    }

    public record Granted(String actor, Instant recordedAt) {}

    /** It never holds. */
    public record Ended(String actor, Instant recordedAt, Ending ending) {}

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
                event.number(), event.extension(), event.actor(), event.recordedAt(), event.consentBy(), null, null));
        return with(longer);
    }

    ReportingYear granted(ExtensionGranted event) {
        return with(event.number(), before -> before.with(new Granted(event.actor(), event.recordedAt()), null));
    }

    ReportingYear ended(ExtensionProposalEnded event) {
        return with(
                event.number(),
                before -> before.with(null, new Ended(event.actor(), event.recordedAt(), event.ending())));
    }

    private ReportingYear with(int number, UnaryOperator<Proposed> change) {
        List<Proposed> changed = new ArrayList<>(extensions);
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return with(changed);
    }

    private ReportingYear with(List<Proposed> changed) {
        return new ReportingYear(open, List.copyOf(changed), proposals, calendars);
    }
}
