package org.taizhang.api.assessment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;

/** How sure a ranking is when weights, normalisation and provisional values are not taken for granted. */
@RestController
class CertaintyController {

    private final AssessmentDesk desk;
    private final Certainties certainties;

    CertaintyController(AssessmentDesk desk, Certainties certainties) {
        this.desk = desk;
        this.certainties = certainties;
    }

    @GetMapping("/api/v1/assessments/{id}/certainty")
    @Requires(Action.READ_ASSESSMENT)
    CertaintyAnswer certainty(CurrentUser user, @PathVariable String id, CertaintyAsked asked) {
        Certainties.Found found = certainties.of(user, desk.get(user, id), asked);
        return CertaintyAnswer.of(id, found);
    }
}
