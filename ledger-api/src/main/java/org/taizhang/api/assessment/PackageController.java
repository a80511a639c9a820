package org.taizhang.api.assessment;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.ScorePackage;

/** Score packages: what anybody needs to recompute an assessment without the ledger. */
@RestController
class PackageController {

    private final AssessmentDesk desk;
    private final Scores scores;

    PackageController(AssessmentDesk desk, Scores scores) {
        this.desk = desk;
        this.scores = scores;
    }

    /** In canonical form. Clusters that the account may not calculate with are left out, and named. */
    @GetMapping(value = "/api/v1/assessments/{id}/package", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.EXPORT_SCORE_PACKAGE)
    ResponseEntity<String> scorePackage(CurrentUser user, @PathVariable String id) {
        Reckoning seen = scores.calculable(user, desk.lastRun(desk.get(user, id)));
        ScorePackage made = scores.only(
                        seen, cluster -> user.mayOn(Action.EXPORT_SCORE_PACKAGE, new ClusterId(cluster)))
                .scorePackage();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("score-package-" + id + "-" + made.position() + ".json")
                                .build()
                                .toString())
                .body(made.json());
    }
}
