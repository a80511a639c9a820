package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;

/** A step of the county in deciding a request that is pending. Who asked decides nothing. */
sealed interface DecidingCorrection extends CorrectionCommand
        permits EndorseCorrection, ConsentToCorrection, RefuseCorrection {

    Decision<FilingEvent> decideOthers(Correction asked, ReportBook book, Streams facts);

    @Override
    default Decision<FilingEvent> decide(Correction asked, ReportBook book, Streams facts) {
        return asked.request().actor().equals(recording().actor())
                ? Decision.refuse(
                        Refusal.Kind.FORBIDDEN,
                        Problem.of("OTHER_PERSON", "", "申请人不能审定自己的申请。", "Who asked cannot decide."))
                : decideOthers(asked, book, facts);
    }
}
