package org.taizhang.api.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.ProposeExtension;

/**
 * An extension as typed into the page; instants are minutes in Asia/Shanghai. A field that was not sent is as one left empty.
 *
 * @param cluster empty for all
 * @param enterprises codes apart by spaces, commas or lines; empty for all
 * @param onTimeUntil empty leaves it as it is
 */
record ExtensionTyped(
        @Nullable FormCode form,
        String period,
        String cluster,
        String enterprises,
        String onTimeUntil,
        String closesOn,
        String consentBy,
        String reason)
        implements Serializable {

    ExtensionTyped {
        period = Objects.requireNonNullElse(period, "");
        cluster = Objects.requireNonNullElse(cluster, "");
        enterprises = Objects.requireNonNullElse(enterprises, "");
        onTimeUntil = Objects.requireNonNullElse(onTimeUntil, "");
        closesOn = Objects.requireNonNullElse(closesOn, "");
        consentBy = Objects.requireNonNullElse(consentBy, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    /** What cannot be read at all. */
    List<Problem> unreadable() {
        List<Problem> problems =
                new ArrayList<>(PeriodProblems.of(period).stream().toList());
        if (form == null) {
            problems.add(Problem.of("FORM_REQUIRED", "/form", "请选择表种。", "Choose the form."));
        }
        codes().stream().flatMap(code -> Uscc.problem(code).stream()).forEach(problems::add);
        minute("/closesOn", closesOn, problems);
        minute("/consentBy", consentBy, problems);
        if (!onTimeUntil.isBlank()) {
            minute("/onTimeUntil", onTimeUntil, problems);
        }
        return problems;
    }

    /** To be called when nothing is {@link #unreadable}. */
    ProposeExtension command(Recording recording) {
        return new ProposeExtension(
                recording,
                new Extension(
                        Objects.requireNonNull(form),
                        Period.parse(period),
                        cluster.isBlank() ? null : new ClusterId(cluster),
                        codes().stream().map(Uscc::new).toList(),
                        onTimeUntil.isBlank() ? null : instant(onTimeUntil),
                        instant(closesOn),
                        reason.strip()),
                instant(consentBy));
    }

    private List<String> codes() {
        return enterprises.isBlank() ? List.of() : List.of(enterprises.strip().split("[\\s,，、;；]+"));
    }

    private static void minute(String pointer, String text, List<Problem> problems) {
        if (read(text) == null) {
            problems.add(Problem.of(
                    "TIME_FORMAT", pointer, "时刻应写作 2025-04-28T12:00 的形式。", "A time is written as 2025-04-28T12:00."));
        }
    }

    private static Instant instant(String text) {
        LocalDateTime minute = read(text);
        if (minute == null) {
            throw new IllegalStateException("unreadable: " + text);
        }
        return minute.atZone(ReportingCalendar.ZONE).toInstant();
    }

    private static @Nullable LocalDateTime read(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
