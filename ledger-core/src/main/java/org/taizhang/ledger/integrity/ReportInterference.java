package org.taizhang.ledger.integrity;

import java.time.Instant;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;

/**
 * Somebody was asked to change figures. The same report again records nothing.
 *
 * @param at by the application's clock
 * @param report a random id
 * @param commitment to the words
 */
public record ReportInterference(Instant at, String report, String commitment)
        implements Command<InterferenceReport, IntegrityEvent> {

    @Override
    public StreamType<InterferenceReport, IntegrityEvent> stream() {
        return InterferenceReport.STREAM;
    }

    @Override
    public String streamId() {
        return report;
    }

    @Override
    public Recording recording() {
        return new Recording(InterferenceReport.ANYBODY, at);
    }

    @Override
    public Decision<IntegrityEvent> decide(InterferenceReport state, Streams facts) {
        return state == InterferenceReport.UNKNOWN
                ? Decision.accept(new InterferenceReported(
                        recording().actor(), recording().at(), report, commitment))
                : Decision.accept();
    }
}
