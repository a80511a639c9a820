package org.taizhang.ledger.window;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;

/**
 * A second member of the county refuses the calendar that waits, or its proposer withdraws it.
 *
 * @param number of the proposal
 */
public record EndCalendarProposal(Recording recording, int year, String number, Ending ending) implements YearCommand {

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        return TwoPersons.end(
                state.calendars(),
                number,
                ending,
                recording,
                change -> new CalendarProposalEnded(recording.actor(), recording.at(), change.number(), year, ending));
    }
}
