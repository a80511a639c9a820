package org.taizhang.api.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;

/** Why did this score change since the last one. */
@RestController
class ChangeController {

    private final AssessmentDesk desk;
    private final ScoreChanges changes;

    ChangeController(AssessmentDesk desk, ScoreChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /** @param since another assessment, of the same period or of another; the run before the last when left out */
    @GetMapping("/api/v1/assessments/{id}/change")
    @Requires(Action.READ_ASSESSMENT)
    ChangeAnswer change(
            CurrentUser user, @PathVariable String id, @RequestParam(required = false) @Nullable String since) {
        return ChangeAnswer.of(changes.of(user, desk.get(user, id), since));
    }
}
