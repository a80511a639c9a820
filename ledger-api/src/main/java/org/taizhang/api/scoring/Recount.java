package org.taizhang.api.scoring;

import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.vintage.Replay;

/** Scores from the ledger's events alone: without any table that somebody could have touched. */
public final class Recount {

    private Recount() {}

    /**
     * What follows from what a run is bound to.
     *
     * @param all with the scheme, the assessment and its run
     * @param replay has taken every event up to the position of the run, and none after it
     */
    public static Reckoning of(Assessments all, String assessment, Assessment.Run run, Replay replay) {
        Known known = replay.known();
        return Reckoning.of(
                all.scheme(run.computed().binding().scheme()).orElseThrow(),
                known.plans().current().orElseThrow(),
                run.computed().binding().position(),
                all.assessment(assessment).orElseThrow().opened().at(),
                known.at(),
                known.extensions(),
                replay.figures(),
                run.counted(),
                new OrRefused());
    }
}
