package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.registry.Uscc;

/**
 * The enterprise's filer takes what was written for it as its own: from now on it counts, filed by the one who
 * countersigned and prepared by the one who offered.
 */
public record CountersignAssistance(Recording recording, Uscc uscc, FormCode form, Period period, int assistance)
        implements AnsweringAssistance {

    @Override
    public Decision<FilingEvent> decide(Assistance pending, ReportBook book, Streams facts) {
        return pending.filing(recording).decide(book, facts).on(new Decision.Cases<>() {
            @Override
            public Decision<FilingEvent> accepted(List<FilingEvent> filed) {
                List<FilingEvent> events = new ArrayList<>();
                events.add(new AssistanceCountersigned(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        pending.offer().revision(),
                        assistance));
                events.addAll(filed);
                return new Decision.Accepted<>(events);
            }

            @Override
            public Decision<FilingEvent> refused(Refusal refusal) {
                return Decision.refuse(refusal);
            }
        });
    }
}
