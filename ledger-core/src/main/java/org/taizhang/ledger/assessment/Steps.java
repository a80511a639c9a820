package org.taizhang.ledger.assessment;

import java.util.List;
import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** What steps of an assessment have in common. */
final class Steps {

    private Steps() {}

    static Decision<AssessmentEvent> of(
            Assessments state, String id, Function<Assessment, Decision<AssessmentEvent>> step) {
        return state.assessment(id)
                .map(step)
                .orElseGet(() -> Decision.refuse(
                        Refusal.Kind.NOT_FOUND,
                        Problem.of(
                                "ASSESSMENT_UNKNOWN",
                                "/id",
                                "没有考核“" + id + "”。",
                                "There is no assessment '" + id + "'.")));
    }

    static Decision<AssessmentEvent> notAt(Stage stage, String zh, String en) {
        return Decision.refuse(
                Refusal.Kind.CONFLICT,
                Problem.of(
                        "ASSESSMENT_STAGE",
                        "",
                        "考核现为“" + stage.label().zh() + "”，" + zh + "。",
                        "The assessment is '" + stage.label().en() + "': " + en + "."));
    }

    /** Computing, reviewing and finalising take three persons. */
    static void otherThan(String earlier, String actor, String zh, String en, List<Problem> problems) {
        if (earlier.equals(actor)) {
            problems.add(Problem.of(
                    "OTHER_PERSON",
                    "",
                    zh + "不能由同一人承担，须由考核组另一名成员办理。",
                    en + " cannot be done by one person: another member of the committee must."));
        }
    }
}
