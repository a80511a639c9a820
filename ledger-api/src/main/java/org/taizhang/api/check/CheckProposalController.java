package org.taizhang.api.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.adoption.EndedAnswer;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.check.AdoptCheck;
import org.taizhang.ledger.check.CheckChange;
import org.taizhang.ledger.check.CheckCommand;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.EndCheckProposal;
import org.taizhang.ledger.check.ProposeCheck;
import org.taizhang.ledger.check.ProposeRetirement;

/** Changes of the catalogue of edit checks: one of the county proposes, another adopts or refuses. */
@RestController
@RequestMapping("/api/v1/checks")
class CheckProposalController {

    private final ChecksInForce checks;
    private final Writes writes;

    CheckProposalController(ChecksInForce checks, Writes writes) {
        this.checks = checks;
        this.writes = writes;
    }

    /**
     * @param items that wait, oldest first
     * @param ended that did not come into force, oldest first
     */
    record Waiting(List<Item> items, List<EndedAnswer> ended) {}

    /**
     * @param number by which it is adopted
     * @param check as it is to be; absent where it is to be asked no more
     * @param version as it is to be, or that is asked no more
     */
    record Item(
            int number,
            FormCode form,
            String id,
            String item,
            int version,
            @Nullable CheckDefinition check,
            String reason,
            String proposedBy,
            Instant proposedAt) {

        static Item of(Proposal<CheckChange> waiting) {
            CheckChange change = waiting.content();
            return new Item(
                    change.number(),
                    change.key().form(),
                    change.key().id(),
                    change.key().item(),
                    change.version(),
                    change.check(),
                    change.reason(),
                    waiting.actor(),
                    waiting.recordedAt());
        }
    }

    record CheckProposal(CheckBody check, String reason) {}

    record Retirement(FormCode form, String id, String item, String reason) {}

    /** @param document 文号 of the decision */
    record AdoptionBody(String document) {}

    /** @param number of the proposal */
    record CheckWritten(
            int number, @Nullable String eventId, @Nullable Long position, boolean pending) {}

    @GetMapping("/proposals")
    @Requires(Action.READ_SURVEY_CHANGES)
    Waiting waiting() {
        Checks state = checks.checks();
        return new Waiting(state.waiting().stream().map(Item::of).toList(), EndedAnswer.of(state.ended()));
    }

    @PostMapping("/proposals")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CheckWritten> propose(Sender sender, @RequestBody CheckProposal body) {
        ProposeCheck proposal =
                new ProposeCheck(sender.recording(), body.check().check(), body.reason());
        return Nested.in("/check", Set.of("/reason"), () -> write(sender, body, proposal));
    }

    @PostMapping("/retirements")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CheckWritten> retire(Sender sender, @RequestBody Retirement body) {
        CheckKey key = new CheckKey(body.form(), body.id(), body.item());
        return write(sender, body, new ProposeRetirement(sender.recording(), key, body.reason()));
    }

    @PostMapping("/proposals/{number}/adoption")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CheckWritten> adopt(Sender sender, @PathVariable String number, @RequestBody AdoptionBody body) {
        return write(sender, body, new AdoptCheck(sender.recording(), number, body.document()));
    }

    @PostMapping("/proposals/{number}/refusal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CheckWritten> refuse(Sender sender, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(sender, body, new EndCheckProposal(sender.recording(), number, Ending.refused(body.reason())));
    }

    @PostMapping("/proposals/{number}/withdrawal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CheckWritten> withdraw(Sender sender, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(sender, body, new EndCheckProposal(sender.recording(), number, Ending.withdrawn(body.reason())));
    }

    private ResponseEntity<CheckWritten> write(Sender sender, Object body, CheckCommand command) {
        Written<CheckEvent> written = writes.write(sender, body, command);
        int number = written.recorded().events().get(0).number();
        return written.answer(201)
                .body(new CheckWritten(number, written.eventId(), written.position(), written.pending()));
    }
}
