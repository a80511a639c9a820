package org.taizhang.ledger.window;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;

/** A member of the county puts the calendar of a year forward. Every broken rule is told at once. */
public record ProposeCalendar(Recording recording, DecidedCalendar calendar, String reason) implements YearCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public int year() {
        return calendar.year();
    }

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        List<Problem> problems =
                new ArrayList<>(CalendarRules.broken(calendar, state.granted().calendars(), recording.at()));
        PlainText.required("/reason", reason, REASON_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(new CalendarProposed(
                        recording.actor(), recording.at(), state.proposals() + 1, calendar, reason))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }
}
