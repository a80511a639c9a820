package org.taizhang.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.AssessmentAnswer.RunAnswer;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.StepEvent;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;

/**
 * An assessment as it was given out once. A later giving out is another item; none ever changes.
 *
 * @param position of the event that gave it out
 * @param at the period that is assessed
 * @param scheme key of the scheme
 * @param objectionsUntil the last day of objections; absent in a final one
 * @param document that announces a final one; absent before
 * @param supersedes the final assessment of the same period that stood until now; absent for the first
 * @param scores by cluster, in the order of the plan
 */
record FeedItem(
        long position,
        String eventId,
        Instant recordedAt,
        Kind kind,
        String assessment,
        Period at,
        String scheme,
        RunAnswer run,
        @Nullable LocalDate objectionsUntil,
        @Nullable String document,
        @Nullable String supersedes,
        List<ScoreAnswer> scores) {

    static FeedItem of(Announcement announced, StepEvent event, Assessment assessment, ScoreSheet sheet) {
        return event.on(new StepEvent.Cases<>() {
            @Override
            public FeedItem assessmentPublished(AssessmentPublished published) {
                return item(announced, assessment, sheet, published.objectionsUntil(), null, null);
            }

            @Override
            public FeedItem assessmentFinalised(AssessmentFinalised finalised) {
                return item(announced, assessment, sheet, null, finalised.document(), finalised.supersedes());
            }

            @Override
            public FeedItem assessmentOpened(AssessmentOpened opened) {
                throw new IllegalArgumentException("gives nothing out: " + opened);
            }

            @Override
            public FeedItem assessmentComputed(AssessmentComputed computed) {
                throw new IllegalArgumentException("gives nothing out: " + computed);
            }

            @Override
            public FeedItem assessmentReviewed(AssessmentReviewed reviewed) {
                throw new IllegalArgumentException("gives nothing out: " + reviewed);
            }
        });
    }

    private static FeedItem item(
            Announcement announced,
            Assessment assessment,
            ScoreSheet sheet,
            @Nullable LocalDate objectionsUntil,
            @Nullable String document,
            @Nullable String supersedes) {
        return new FeedItem(
                announced.position(),
                announced.eventId(),
                announced.recordedAt(),
                announced.kind(),
                assessment.id(),
                assessment.opened().at(),
                assessment.opened().scheme(),
                RunAnswer.of(assessment.run(announced.number())),
                objectionsUntil,
                document,
                supersedes,
                sheet.lines().stream().map(ScoreAnswer::of).toList());
    }
}
