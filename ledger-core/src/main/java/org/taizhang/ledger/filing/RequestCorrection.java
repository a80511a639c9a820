package org.taizhang.ledger.filing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.ReportBook.Key;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;

/**
 * After the close, an enterprise asks to correct a report, or to file one that never came. Everything a filing has to
 * meet is asked now, and once more when it is consented to. One request at a time; the same again records nothing.
 *
 * @param filing what it would file; a reason is needed for a first filing too
 * @param evidence 1 … {@link Evidence#FILES_MAX} files
 */
public record RequestCorrection(FileReport filing, List<Evidence> evidence) implements ProspectiveFiling {

    public RequestCorrection {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Enterprise enterprise =
                facts.read(Enterprise.STREAM, filing.uscc().value()).state();
        if (enterprise.exists()) {
            Window window = UnitWindow.of(filing.form(), filing.period(), enterprise, facts);
            Optional<Problem> open = Cycle.closed(window.closedAt(recording().at()), Move.CORRECT);
            if (open.isPresent()) {
                return Decision.refuse(Refusal.Kind.CONFLICT, open.get());
            }
        }
        Optional<Correction> pending = book.pendingCorrection(new Key(filing.form(), filing.period()));
        if (pending.isPresent()) {
            return same(pending.get()) ? Decision.accept() : Decision.refuse(Refusal.Kind.CONFLICT, pending());
        }
        return ProspectiveFiling.decide(filing.corrected(book, facts), beside(), () -> requested(book));
    }

    /** What is wrong beside the values. */
    private List<Problem> beside() {
        List<Problem> broken = new ArrayList<>(Evidence.problems(evidence));
        Revising.reason(filing.submission().reason()).ifPresent(broken::add);
        return broken;
    }

    private CorrectionRequested requested(ReportBook book) {
        Submission submission = filing.submission();
        Reason reason = requireNonNull(submission.reason());
        Key key = new Key(filing.form(), filing.period());
        return new CorrectionRequested(
                recording().actor(),
                recording().at(),
                filing.uscc(),
                filing.form(),
                filing.period(),
                Optional.ofNullable(filing.ifMatch()).orElse(0),
                book.corrections(key).size() + 1,
                submission.values(),
                submission.samePeriod(),
                submission.explanations(),
                submission.signedBy(recording().actor()),
                reason,
                filing.channel(),
                evidence);
    }

    private boolean same(Correction pending) {
        CorrectionRequested before = pending.request();
        return before.actor().equals(recording().actor())
                && filing.submission().saysSame(before.submission())
                && before.evidence().equals(evidence);
    }

    private static Problem pending() {
        return Problem.of(
                "CORRECTION_PENDING",
                "",
                "该表已有一项更正申请正在办理，请待其办结。",
                "A correction of this report is being decided already: wait for it.");
    }
}
