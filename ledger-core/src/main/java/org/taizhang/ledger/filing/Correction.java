package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;

/**
 * 更正申请: what an enterprise asks to file after the close.
 *
 * @param steps what happened to it, the latest last
 */
public record Correction(CorrectionRequested request, State state, List<CorrectionEvent> steps) {

    public enum State {
        REQUESTED("待初审", "waits for endorsement"),
        /** One person supports it, a second one decides. */
        ENDORSED("待复审", "waits for consent"),
        CONSENTED("已同意", "consented"),
        REFUSED("未同意", "refused"),
        /** By who asked. */
        WITHDRAWN("已撤回", "withdrawn");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }

        public boolean pending() {
            return this == REQUESTED || this == ENDORSED;
        }
    }

    static Correction of(CorrectionRequested request) {
        return new Correction(request, State.REQUESTED, List.of(request));
    }

    public int number() {
        return request.correction();
    }

    Correction after(CorrectionEvent step, State next) {
        List<CorrectionEvent> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Correction(request, next, List.copyOf(longer));
    }

    boolean about(ReportBook.Key key) {
        return request.form() == key.form() && request.period().equals(key.period());
    }

    CorrectionEvent latest() {
        return steps.get(steps.size() - 1);
    }

    /** The filing it asks for, as the unit's own. */
    FileReport filing(Recording at) {
        return new FileReport(
                new Recording(request.actor(), at.at()),
                request.uscc(),
                request.form(),
                request.period(),
                request.submission(),
                request.revision() == 0 ? null : request.revision(),
                request.channel());
    }

    /**
     * What would be filed if it were consented to now, every changed cell included.
     *
     * @return empty where it would be refused, or changes nothing
     */
    public Optional<ReportFiled> wouldFile(Recording now, Streams streams) {
        FileReport filing = filing(now);
        ReportBook book = streams.read(ReportBook.STREAM, filing.streamId()).state();
        return filing.corrected(book, streams).on(new Decision.Cases<FilingEvent, Optional<ReportFiled>>() {
            @Override
            public Optional<ReportFiled> accepted(List<FilingEvent> events) {
                return FiledEvent.in(events);
            }

            @Override
            public Optional<ReportFiled> refused(Refusal refusal) {
                return Optional.empty();
            }
        });
    }
}
