package org.taizhang.api.attainment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** Attainment of a cluster, or of all. */
@RestController
class AttainmentController {

    private final ClusterAttainment attainment;
    private final ClusterFigures figures;

    AttainmentController(ClusterAttainment attainment, ClusterFigures figures) {
        this.attainment = attainment;
        this.figures = figures;
    }

    @GetMapping("/api/v1/clusters/{cluster}/attainment")
    @Requires(Action.READ_CLOSED_FIGURES)
    AttainmentAnswer get(
            CurrentUser user,
            @PathVariable Scope cluster,
            @RequestParam int targetYear,
            @RequestParam Period at,
            AsOf asOf) {
        Moment moment = figures.moment(user, cluster, asOf);
        return AttainmentAnswer.of(moment, attainment.compare(user, cluster, targetYear, at, moment));
    }
}
