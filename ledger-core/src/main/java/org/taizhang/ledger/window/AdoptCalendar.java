package org.taizhang.ledger.window;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;

/**
 * A second member of the county adopts the calendar that waits. Windows that have opened by now stay as they are; one
 * that would have opened since it was proposed makes it void.
 *
 * @param number of the proposal
 * @param document number of the adopting document
 */
public record AdoptCalendar(Recording recording, int year, String number, String document) implements YearCommand {

    private static final int DOCUMENT_LENGTH_MAX = 200;

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        return TwoPersons.refusal(state.calendars(), number, document, recording)
                .<Decision<WindowEvent>>map(Decision::refuse)
                .orElseGet(() -> adopt(state.calendars().waiting().orElseThrow().content(), state));
    }

    private Decision<WindowEvent> adopt(CalendarChange change, ReportingYear state) {
        List<Problem> problems = new ArrayList<>(
                CalendarRules.broken(change.calendar(), state.granted().calendars(), recording.at()));
        PlainText.required("/document", document, DOCUMENT_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(new CalendarAdopted(
                        recording.actor(),
                        recording.at(),
                        change.number(),
                        document,
                        change.calendar(),
                        change.reason()))
                : Decision.refuse(Refusal.Kind.CONFLICT, problems);
    }
}
