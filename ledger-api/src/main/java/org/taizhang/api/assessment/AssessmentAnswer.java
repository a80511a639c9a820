package org.taizhang.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Stage;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;
import org.taizhang.ledger.assessment.Unmet;
import org.taizhang.ledger.calendar.Period;

/**
 * How far an assessment has come; persons by opaque reference.
 *
 * @param scheme id of the scheme
 * @param run the last one; absent in a draft
 * @param scores by cluster, in the order of the plan; absent in lists and drafts
 */
record AssessmentAnswer(
        String id,
        String scheme,
        Period at,
        Stage stage,
        Text stageText,
        String openedBy,
        @Nullable RunAnswer run,
        @Nullable String reviewedBy,
        @Nullable LocalDate objectionsUntil,
        @Nullable String finalisedBy,
        @Nullable String document,
        @Nullable String supersededBy,
        @Nullable List<ScoreAnswer> scores) {

    /**
     * @param resultHash SHA-256 of every number, in hex
     * @param preliminary a precondition does not hold
     */
    record RunAnswer(
            int run,
            String computedBy,
            Instant computedAt,
            Binding binding,
            String resultHash,
            boolean preliminary,
            List<Unmet> unmet) {

        static RunAnswer of(AssessmentComputed run) {
            return new RunAnswer(
                    run.run(),
                    run.actor(),
                    run.recordedAt(),
                    run.binding(),
                    run.resultHash(),
                    !run.unmet().isEmpty(),
                    run.unmet());
        }
    }

    static AssessmentAnswer of(Assessment assessment, @Nullable ScoreSheet sheet) {
        AssessmentReviewed reviewed = assessment.reviewed();
        AssessmentPublished published = assessment.published();
        AssessmentFinalised finalised = assessment.finalised();
        return new AssessmentAnswer(
                assessment.id(),
                assessment.opened().scheme(),
                assessment.opened().at(),
                assessment.stage(),
                assessment.stage().label(),
                assessment.opened().actor(),
                assessment.run().map(RunAnswer::of).orElse(null),
                reviewed == null ? null : reviewed.actor(),
                published == null ? null : published.objectionsUntil(),
                finalised == null ? null : finalised.actor(),
                finalised == null ? null : finalised.document(),
                assessment.supersededBy(),
                sheet == null
                        ? null
                        : sheet.lines().stream().map(ScoreAnswer::of).toList());
    }
}
