package org.taizhang.api.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.plan.AdoptMapping;
import org.taizhang.ledger.plan.AdoptPathBases;
import org.taizhang.ledger.plan.AdoptPlan;
import org.taizhang.ledger.plan.AdoptTargetPaths;
import org.taizhang.ledger.plan.IndustryMapping;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.PlanCommand;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.ProposeMapping;
import org.taizhang.ledger.plan.ProposePathBases;
import org.taizhang.ledger.plan.ProposePlan;
import org.taizhang.ledger.plan.ProposeTargetPaths;
import org.taizhang.ledger.plan.TargetPaths;

/** The committee: one member puts something forward, another adopts it by a document. */
@RestController
@RequestMapping("/api/v1")
class DecisionController {

    private final Writes writes;

    DecisionController(Writes writes) {
        this.writes = writes;
    }

    /** @param documentText the document itself: every quote is looked up in it */
    record PlanProposal(Plan plan, String documentText) {}

    /** @param document number of the adopting document */
    record Adoption(String document) {}

    /** @param eventId of what was recorded; absent when it was already so */
    record Decided(
            String id, @Nullable String eventId, @Nullable Long position, boolean pending) {}

    @PostMapping("/plans")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> proposePlan(Sender sender, @RequestBody PlanProposal body) {
        return write(
                sender, body, body.plan().id(), new ProposePlan(sender.recording(), body.plan(), body.documentText()));
    }

    @PostMapping("/plans/{id}/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> adoptPlan(Sender sender, @PathVariable String id, @RequestBody Adoption body) {
        return write(sender, body, id, new AdoptPlan(sender.recording(), id, body.document()));
    }

    @PostMapping("/mappings")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> proposeMapping(Sender sender, @RequestBody IndustryMapping body) {
        return write(sender, body, body.id(), new ProposeMapping(sender.recording(), body));
    }

    @PostMapping("/mappings/{id}/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> adoptMapping(Sender sender, @PathVariable String id, @RequestBody Adoption body) {
        return write(sender, body, id, new AdoptMapping(sender.recording(), id, body.document()));
    }

    @PostMapping("/path-bases")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> proposePathBases(Sender sender, @RequestBody PathBases body) {
        return write(sender, body, body.id(), new ProposePathBases(sender.recording(), body));
    }

    @PostMapping("/path-bases/{id}/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> adoptPathBases(Sender sender, @PathVariable String id, @RequestBody Adoption body) {
        return write(sender, body, id, new AdoptPathBases(sender.recording(), id, body.document()));
    }

    @PostMapping("/target-paths")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> proposeTargetPaths(Sender sender, @RequestBody TargetPaths body) {
        return write(sender, body, body.id(), new ProposeTargetPaths(sender.recording(), body));
    }

    @PostMapping("/target-paths/{id}/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Decided> adoptTargetPaths(Sender sender, @PathVariable String id, @RequestBody Adoption body) {
        return write(sender, body, id, new AdoptTargetPaths(sender.recording(), id, body.document()));
    }

    private ResponseEntity<Decided> write(Sender sender, Object body, String id, PlanCommand command) {
        Written<PlanEvent> written = writes.write(sender, body, command);
        return written.answer(201).body(new Decided(id, written.eventId(), written.position(), written.pending()));
    }
}
