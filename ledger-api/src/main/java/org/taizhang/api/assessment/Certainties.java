package org.taizhang.api.assessment;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.certainty.Certainty;
import org.taizhang.ledger.assessment.certainty.Simulation;

/** How sure the ranking of a run is, among the clusters somebody may calculate with. */
@Service
class Certainties {

    private final AssessmentDesk desk;
    private final Scores scores;
    private final Provisionals provisionals;

    Certainties(AssessmentDesk desk, Scores scores, Provisionals provisionals) {
        this.desk = desk;
        this.scores = scores;
        this.provisionals = provisionals;
    }

    /**
     * @param algorithm of {@link CertaintyAsked}
     * @param provisional by cluster and indicator, the share of the value that is not final
     */
    record Found(
            Reckoning reckoning, int algorithm, Map<String, Map<String, Fraction>> provisional, Certainty certainty) {}

    /** @throws RefusedException in a draft, or where some assumption is out of bounds */
    Found of(CurrentUser user, Assessment assessment, CertaintyAsked asked) {
        Reckoning seen = scores.calculable(user, desk.lastRun(assessment));
        int algorithm = asked.chosenAlgorithm();
        Map<String, Map<String, Fraction>> provisional = provisionals.of(seen, algorithm);
        return new Found(
                seen,
                algorithm,
                provisional,
                Simulation.of(seen.scheme(), seen.table(), seen.result(), asked.assumptions(seen, provisional)));
    }
}
