package org.taizhang.api.assessment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.ComputeAssessment;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Stage;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Options;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.read.FiguresProgress;

/** Computes what the demonstration opened, in the name of who opened it: its visitors find scores. */
@Service
public class FirstRun {

    private final AssessmentDesk desk;
    private final Scores scores;
    private final FiguresProgress figures;
    private final Ledger ledger;
    private final Clock clock;

    FirstRun(AssessmentDesk desk, Scores scores, FiguresProgress figures, Ledger ledger, Clock clock) {
        this.desk = desk;
        this.scores = scores;
        this.figures = figures;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * At the position that the figures have reached.
     *
     * @return empty when it is computed already, or there is no such assessment
     */
    public Optional<Outcome<AssessmentEvent>> compute(String id) {
        return desk.all()
                .assessment(id)
                .filter(assessment -> assessment.stage() == Stage.DRAFT)
                .map(this::compute);
    }

    private Outcome<AssessmentEvent> compute(Assessment draft) {
        Reckoning reckoning =
                scores.reckon(desk.scheme(draft), draft.opened().at(), figures.position(), draft.remarks());
        Recording recording = new Recording(draft.opened().actor(), clock.instant());
        return ledger.execute(
                new ComputeAssessment(
                        recording, draft.id(), reckoning.binding(), reckoning.resultHash(), reckoning.unmet()),
                Options.NONE);
    }
}
