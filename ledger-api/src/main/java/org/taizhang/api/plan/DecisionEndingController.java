package org.taizhang.api.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.adoption.EndingBody;
import org.taizhang.api.plan.DecisionController.Decided;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.plan.EndPlanProposal;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.PlanKind;

/** The committee: a second member refuses what was put forward, or its proposer withdraws it. */
@RestController
@RequestMapping("/api/v1")
class DecisionEndingController {

    private final Writes writes;

    DecisionEndingController(Writes writes) {
        this.writes = writes;
    }

    @PostMapping("/plans/{id}/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> refusePlan(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.PLAN, id, body, body.refusal());
    }

    @PostMapping("/plans/{id}/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> withdrawPlan(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.PLAN, id, body, body.withdrawal());
    }

    @PostMapping("/mappings/{id}/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> refuseMapping(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.MAPPING, id, body, body.refusal());
    }

    @PostMapping("/mappings/{id}/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> withdrawMapping(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.MAPPING, id, body, body.withdrawal());
    }

    @PostMapping("/path-bases/{id}/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> refusePathBases(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.PATH_BASES, id, body, body.refusal());
    }

    @PostMapping("/path-bases/{id}/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> withdrawPathBases(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.PATH_BASES, id, body, body.withdrawal());
    }

    @PostMapping("/target-paths/{id}/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> refuseTargetPaths(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.TARGET_PATHS, id, body, body.refusal());
    }

    @PostMapping("/target-paths/{id}/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> withdrawTargetPaths(Sender sender, @PathVariable String id, @RequestBody EndingBody body) {
        return end(sender, PlanKind.TARGET_PATHS, id, body, body.withdrawal());
    }

    private ResponseEntity<Decided> end(Sender sender, PlanKind kind, String id, EndingBody body, Ending ending) {
        Written<PlanEvent> written =
                writes.write(sender, body, new EndPlanProposal(sender.recording(), kind, id, ending));
        return written.answer(201).body(new Decided(id, written.eventId(), written.position(), written.pending()));
    }
}
