package org.taizhang.api.assessment;

import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.assessment.whatif.WhatIfLog;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.scoring.OrRefused;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.WhatIf;

/** What the scores of a run would be; answered from values the asker may see, and logged. */
@Service
class WhatIfs {

    private final AssessmentDesk desk;
    private final Scores scores;
    private final WhatIfLog log;

    WhatIfs(AssessmentDesk desk, Scores scores, WhatIfLog log) {
        this.desk = desk;
        this.scores = scores;
        this.log = log;
    }

    /** @param number in the log */
    record Answered(long number, Reckoning before, Reckoning after, Expectations expectations) {}

    /** @throws RefusedException in a draft, and with everything that cannot be asked */
    Answered ask(CurrentUser user, Assessment assessment, WhatIf asked) {
        Reckoning before = before(user, assessment);
        Reckoning after = asked.of(before, new OrRefused());
        List<String> weights = new TreeMap<>(asked.weights())
                .entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().text())
                        .toList();
        List<String> values = asked.values().stream()
                .map(v -> v.cluster() + " " + v.indicator() + " " + v.value().text())
                .toList();
        int run = AssessmentDesk.run(assessment).run();
        return new Answered(
                log.add(user, assessment.id(), run, weights, values), before, after, scores.expectations(before));
    }

    /** What would be changed. */
    Reckoning before(CurrentUser user, Assessment assessment) {
        return scores.calculable(user, desk.lastRun(assessment));
    }
}
