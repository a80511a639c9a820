package org.taizhang.api.assessment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;

/** Assessments for pages. */
@Service
class AssessmentViews {

    private final AssessmentDesk desk;
    private final Moments moments;
    private final PlanQueries plans;

    AssessmentViews(AssessmentDesk desk, Moments moments, PlanQueries plans) {
        this.desk = desk;
        this.moments = moments;
        this.plans = plans;
    }

    /**
     * Empty while it is not published to this reader.
     *
     * @throws RefusedException when there is none
     */
    Optional<AssessmentView> see(CurrentUser user, String id) {
        Assessment assessment = desk.get(id);
        return desk.sees(user, assessment) ? Optional.of(view(user, assessment)) : Optional.empty();
    }

    private AssessmentView view(CurrentUser user, Assessment assessment) {
        Moment moment = assessment
                .run()
                .map(run -> moments.resolve(AsOf.position(run.binding().position())))
                .orElse(null);
        return new AssessmentView(
                assessment,
                desk.scheme(assessment),
                desk.sheet(user, assessment),
                moment,
                moment == null ? Plans.NONE : plans.at(moment.position()));
    }
}
