package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;

/**
 * One assessment of all clusters.
 *
 * @param runs oldest first; the last one counts
 * @param reviewed of the last run; null before
 * @param published of the last run; null before
 * @param finalised of the last run; null before
 * @param supersededBy the later assessment of the same period; null while it stands
 */
public record Assessment(
        AssessmentOpened opened,
        List<AssessmentComputed> runs,
        @Nullable AssessmentReviewed reviewed,
        @Nullable AssessmentPublished published,
        @Nullable AssessmentFinalised finalised,
        @Nullable String supersededBy) {

    public Assessment {
        runs = List.copyOf(runs);
    }

    public String id() {
        return opened.id();
    }

    public Optional<AssessmentComputed> run() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    public Stage stage() {
        if (supersededBy != null) {
            return Stage.SUPERSEDED;
        }
        if (finalised != null) {
            return Stage.FINAL;
        }
        if (published != null) {
            return Stage.PUBLISHED;
        }
        if (reviewed != null) {
            return Stage.REVIEWED;
        }
        return runs.isEmpty() ? Stage.DRAFT : Stage.COMPUTED;
    }

    static Assessment opened(AssessmentOpened event) {
        return new Assessment(event, List.of(), null, null, null, null);
    }

    /** Review and publication were of the run before. */
    Assessment computed(AssessmentComputed event) {
        List<AssessmentComputed> more = new ArrayList<>(runs);
        more.add(event);
        return new Assessment(opened, more, null, null, null, null);
    }

    Assessment reviewed(AssessmentReviewed event) {
        return new Assessment(opened, runs, event, null, null, null);
    }

    Assessment published(AssessmentPublished event) {
        return new Assessment(opened, runs, reviewed, event, null, null);
    }

    Assessment finalised(AssessmentFinalised event) {
        return new Assessment(opened, runs, reviewed, published, event, null);
    }

    Assessment superseded(String by) {
        return new Assessment(opened, runs, reviewed, published, finalised, by);
    }
}
