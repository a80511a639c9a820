package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.ReportBook.Key;

/** A step about one request for a correction that was made. */
sealed interface CorrectionCommand extends ReportCommand permits DecidingCorrection, WithdrawCorrection {

    /** Number of the request among those of the report. */
    int correction();

    Decision<FilingEvent> decide(Correction asked, ReportBook book, Streams facts);

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        return book.correction(new Key(form(), period()), correction())
                .map(asked -> decide(asked, book, facts))
                .orElseGet(() -> Decision.refuse(
                        Refusal.Kind.NOT_FOUND,
                        Problem.of(
                                "CORRECTION_UNKNOWN",
                                "/correction",
                                "本表没有第" + correction() + "项更正申请。",
                                "This report has no request " + correction() + " for a correction.")));
    }

    static Decision<FilingEvent> decided(Correction correction) {
        return Decision.refuse(
                Refusal.Kind.CONFLICT,
                Problem.of(
                        "CORRECTION_DECIDED",
                        "",
                        "该申请现为“" + correction.state().label().zh() + "”，不能如此办理；请刷新查看。",
                        "This request is '" + correction.state().label().en()
                                + "' and cannot be decided so: look at it again."));
    }
}
