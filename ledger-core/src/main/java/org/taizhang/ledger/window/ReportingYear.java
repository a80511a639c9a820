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
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/**
 * What was recorded about the windows of the periods of one year.
 *
 * @param open by form and period: whether the latest record says that it opened; those without a record are missing
 * @param extensions in the order of their numbers
 */
public record ReportingYear(Map<Occasion, Boolean> open, List<Proposed> extensions) {

    public static final StreamType<ReportingYear, WindowEvent> STREAM = new StreamType<>(
            "calendar.ReportingYear", "calendar", WindowEvent.class, id -> new ReportingYear(Map.of(), List.of()));

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

    public Extensions granted() {
        return new Extensions(extensions.stream()
                .filter(proposed -> proposed.granted() != null)
                .map(Proposed::extension)
                .toList());
    }

    public Optional<Proposed> extension(int number) {
        return number >= 1 && number <= extensions.size() ? Optional.of(extensions.get(number - 1)) : Optional.empty();
    }

    ReportingYear opened(WindowOpened event) {
        return with(event, true);
    }

    ReportingYear closed(WindowClosed event) {
        return with(event, false);
    }

    private ReportingYear with(WindowEvent event, boolean opened) {
        Map<Occasion, Boolean> changed = new LinkedHashMap<>(open);
        changed.put(new Occasion(event.form(), event.period()), opened);
        return new ReportingYear(Map.copyOf(changed), extensions);
    }

    ReportingYear proposed(ExtensionProposed event) {
        List<Proposed> longer = new ArrayList<>(extensions);
        longer.add(new Proposed(
                event.number(), event.extension(), event.actor(), event.recordedAt(), event.consentBy(), null));
        return new ReportingYear(open, List.copyOf(longer));
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
        return new ReportingYear(open, List.copyOf(changed));
    }
}
