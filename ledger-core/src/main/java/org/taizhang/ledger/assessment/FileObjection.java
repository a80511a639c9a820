package org.taizhang.ledger.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.calendar.ReportingCalendar;

/**
 * The office of a town objects to a number of its cluster in a published run, until the last day of objections.
 *
 * @param indicator code in the scheme
 * @param evidence documents that show it
 */
public record FileObjection(
        Recording recording, String id, ClusterId cluster, String indicator, String text, String evidence)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(state, id, assessment -> file(state, assessment, facts));
    }

    private Decision<AssessmentEvent> file(Assessments state, Assessment assessment, Streams facts) {
        if (assessment.stage() != Stage.PUBLISHED) {
            return Steps.notAt(assessment.stage(), "只有公示中的结果可以提异议", "only a published run can be objected to");
        }
        LocalDate until = Objects.requireNonNull(assessment.published()).objectionsUntil();
        if (LocalDate.ofInstant(recording.at(), ReportingCalendar.ZONE).isAfter(until)) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "OBJECTION_LATE",
                            "",
                            "异议期已于" + until + "届满，逾期视为无异议。",
                            "Objections were open until " + until + "; a late one is none."));
        }
        Scheme scheme = state.scheme(assessment.opened().scheme()).orElseThrow();
        List<Problem> broken = new CaseRules()
                .cluster(cluster, facts)
                .indicator(scheme, indicator)
                .text("/text", text)
                .text("/evidence", evidence)
                .broken();
        return broken.isEmpty()
                ? Decision.accept(new ObjectionFiled(
                        recording.actor(),
                        recording.at(),
                        id,
                        assessment.objections().size() + 1,
                        cluster,
                        indicator,
                        text,
                        evidence))
                : Decision.refuse(Refusal.Kind.INVALID, broken);
    }
}
