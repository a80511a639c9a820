package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.SubjectScore;

/**
 * What the scores would be, beside what they are; both among the clusters the account may calculate with.
 *
 * @param number in the log of what was asked
 * @param leftOut clusters of which some value is withheld from the account
 */
record WhatIfAnswer(long number, List<String> leftOut, List<Placed> is, List<ScoreAnswer> wouldBe) {

    record Placed(
            String cluster,
            BigDecimal total,
            @Nullable String band,
            @Nullable Integer rank) {
        static Placed of(SubjectScore score) {
            return new Placed(score.subject(), score.total(), score.band(), score.rank());
        }
    }

    static WhatIfAnswer of(WhatIfs.Answered answered) {
        Reckoning before = answered.before();
        return new WhatIfAnswer(
                answered.number(),
                before.leftOut(),
                before.result().scores().stream().map(Placed::of).toList(),
                new ScoreSheet(answered.after(), Map.of(), answered.expectations())
                        .lines().stream().map(ScoreAnswer::of).toList());
    }
}
