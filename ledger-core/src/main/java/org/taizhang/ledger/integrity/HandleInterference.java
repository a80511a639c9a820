package org.taizhang.ledger.integrity;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;

/**
 * An auditor has handled a report. Handled already: {@code CONFLICT}.
 *
 * @param commitment to the note
 */
public record HandleInterference(Recording recording, String report, String commitment)
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
    public Decision<IntegrityEvent> decide(InterferenceReport state, Streams facts) {
        return switch (state) {
            case UNKNOWN ->
                Decision.refuse(
                        Refusal.Kind.NOT_FOUND,
                        Problem.of("REPORT_UNKNOWN", "", "没有这份报告。", "There is no such report."));
            case REPORTED ->
                Decision.accept(new InterferenceHandled(recording.actor(), recording.at(), report, commitment));
            case HANDLED ->
                Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of("REPORT_HANDLED", "", "该报告已经办结。", "This report is handled already."));
        };
    }
}
