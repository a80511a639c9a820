package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.ReportBook.Key;

/** A step of the county in deciding a request that is pending. Who asked decides nothing. */
sealed interface DecidingCorrection extends ReportCommand
        permits EndorseCorrection, ConsentToCorrection, RefuseCorrection {

    /** Number of the request among those of the report. */
    int correction();

    Decision<FilingEvent> decide(Correction pending, ReportBook book, Streams facts);

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Correction> found = book.corrections(new Key(form(), period())).stream()
                .filter(c -> c.number() == correction())
                .findFirst();
        if (found.isEmpty()) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "CORRECTION_UNKNOWN",
                            "/correction",
                            "本表没有第" + correction() + "项更正申请。",
                            "This report has no request " + correction() + " for a correction."));
        }
        if (found.get().request().actor().equals(recording().actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of("OTHER_PERSON", "", "申请人不能审定自己的申请。", "Who asked cannot decide."));
        }
        return decide(found.get(), book, facts);
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
