package org.taizhang.api.assessment;

import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;

/**
 * The recorded run beside what follows from the ledger now.
 *
 * @param equal every number agrees to the last digit, and so does everything they rest on
 */
record VerificationAnswer(
        String id,
        int run,
        boolean equal,
        String recordedHash,
        String recomputedHash,
        Binding recorded,
        Binding recomputed) {

    static VerificationAnswer of(Assessment assessment, AssessmentComputed run, Reckoning now) {
        boolean equal =
                run.resultHash().equals(now.resultHash()) && run.binding().equals(now.binding());
        return new VerificationAnswer(
                assessment.id(), run.run(), equal, run.resultHash(), now.resultHash(), run.binding(), now.binding());
    }
}
