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
 * @param remarks what counts in the next run
 * @param objections by number
 * @param reviewed of the last run; null before
 * @param published of the last run; null before
 * @param finalised of the last run; null before
 * @param supersededBy the later assessment of the same period; null while it stands
 */
public record Assessment(
        AssessmentOpened opened,
        List<Run> runs,
        Remarks remarks,
        List<Objection> objections,
        @Nullable AssessmentReviewed reviewed,
        @Nullable AssessmentPublished published,
        @Nullable AssessmentFinalised finalised,
        @Nullable String supersededBy) {

    public Assessment {
        runs = List.copyOf(runs);
        objections = List.copyOf(objections);
    }

    public String id() {
        return opened.id();
    }

    /**
     * @param counted what counted in it beside the figures
     * @param published the towns saw it
     */
    public record Run(AssessmentComputed computed, Remarks counted, boolean published) {

        private Run seen() {
            return new Run(computed, counted, true);
        }
    }

    /** The last run. */
    public Optional<AssessmentComputed> run() {
        return last().map(Run::computed);
    }

    public Optional<Run> last() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    /** @param number 1, 2, 3 … */
    public AssessmentComputed run(int number) {
        return runs.get(number - 1).computed();
    }

    /** What counted in the last run; nothing in a draft. */
    public Remarks counted() {
        return last().map(Run::counted).orElse(Remarks.NONE);
    }

    /** What counted in one of its runs. */
    public Remarks counted(int run) {
        return runs.get(run - 1).counted();
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

    public Optional<Objection> objection(int number) {
        return objections.stream().filter(o -> o.number() == number).findFirst();
    }

    static Assessment opened(AssessmentOpened event) {
        return new Assessment(event, List.of(), Remarks.NONE, List.of(), null, null, null, null);
    }

    /** Review and publication were of the run before. */
    Assessment computed(AssessmentComputed event) {
        List<Run> more = new ArrayList<>(runs);
        more.add(new Run(event, remarks, false));
        return new Assessment(opened, more, remarks, objections, null, null, null, null);
    }

    Assessment reviewed(AssessmentReviewed event) {
        return new Assessment(opened, runs, remarks, objections, event, null, null, null);
    }

    Assessment published(AssessmentPublished event) {
        List<Run> seen = new ArrayList<>(runs);
        seen.add(seen.remove(seen.size() - 1).seen());
        return new Assessment(opened, seen, remarks, objections, reviewed, event, null, null);
    }

    Assessment finalised(AssessmentFinalised event) {
        return new Assessment(opened, runs, remarks, objections, reviewed, published, event, null);
    }

    Assessment superseded(String by) {
        return new Assessment(opened, runs, remarks, objections, reviewed, published, finalised, by);
    }

    Assessment with(Remarks changed) {
        return new Assessment(opened, runs, changed, objections, reviewed, published, finalised, supersededBy);
    }

    Assessment with(Objection objection) {
        List<Objection> changed = new ArrayList<>(objections);
        if (objection.number() > changed.size()) {
            changed.add(objection);
        } else {
            changed.set(objection.number() - 1, objection);
        }
        return new Assessment(opened, runs, remarks, changed, reviewed, published, finalised, supersededBy);
    }
}
