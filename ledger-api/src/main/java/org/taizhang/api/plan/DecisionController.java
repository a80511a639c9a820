package org.taizhang.api.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.EndPlanProposal;
import org.taizhang.ledger.plan.IndustryMapping;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.PlanCommand;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.ProposeMapping;
import org.taizhang.ledger.plan.ProposePathBases;
import org.taizhang.ledger.plan.ProposePlan;
import org.taizhang.ledger.plan.ProposeTargetPaths;
import org.taizhang.ledger.plan.TargetPaths;

/**
 * The committee: one member puts something forward, another adopts or refuses it, or its proposer takes it back. What
 * waits is named in the body and not in the address: the committee's ids may hold a slash.
 */
@RestController
@RequestMapping("/api/v1")
class DecisionController {

    private final Writes writes;

    DecisionController(Writes writes) {
        this.writes = writes;
    }

    /** @param documentText the document itself: every quote is looked up in it */
    record PlanProposal(Plan plan, String documentText) {}

    /**
     * @param id of what waits
     * @param document number of the adopting document
     */
    record Adoption(PlanKind kind, String id, String document) {}

    /**
     * @param id of what waits
     * @param reason no personal data
     */
    record NoAdoption(PlanKind kind, String id, String reason) {}

    @PostMapping("/plans")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> proposePlan(Sender sender, @RequestBody PlanProposal body) {
        return write(
                sender, body, body.plan().id(), new ProposePlan(sender.recording(), body.plan(), body.documentText()));
    }

    @PostMapping("/mappings")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> proposeMapping(Sender sender, @RequestBody IndustryMapping body) {
        return write(sender, body, body.id(), new ProposeMapping(sender.recording(), body));
    }

    @PostMapping("/path-bases")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> proposePathBases(Sender sender, @RequestBody PathBases body) {
        return write(sender, body, body.id(), new ProposePathBases(sender.recording(), body));
    }

    @PostMapping("/target-paths")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> proposeTargetPaths(Sender sender, @RequestBody TargetPaths body) {
        return write(sender, body, body.id(), new ProposeTargetPaths(sender.recording(), body));
    }

    @PostMapping("/plan/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> adopt(Sender sender, @RequestBody Adoption body) {
        return write(
                sender,
                body,
                body.id(),
                new AdoptPlanProposal(sender.recording(), body.kind(), body.id(), body.document()));
    }

    @PostMapping("/plan/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> refuse(Sender sender, @RequestBody NoAdoption body) {
        return end(sender, body, Ending.refused(body.reason()));
    }

    @PostMapping("/plan/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> withdraw(Sender sender, @RequestBody NoAdoption body) {
        return end(sender, body, Ending.withdrawn(body.reason()));
    }

    private ResponseEntity<Recorded> end(Sender sender, NoAdoption body, Ending ending) {
        return write(sender, body, body.id(), new EndPlanProposal(sender.recording(), body.kind(), body.id(), ending));
    }

    private ResponseEntity<Recorded> write(Sender sender, Object body, String id, PlanCommand command) {
        Written<PlanEvent> written = writes.write(sender, body, command);
        return written.answer(201).body(Recorded.of(id, written));
    }
}
