package org.taizhang.api.transparency;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
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
import org.taizhang.ledger.transparency.decision.EraseSalt;
import org.taizhang.ledger.transparency.decision.LogCommand;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.transparency.decision.ProposeErasure;

/** Closes a leaf of the log for ever: one person proposes that its salt is erased, another decides by a document. */
@RestController
@RequestMapping("/api/v1/erasures")
class ErasureController {

    private final Writes writes;
    private final Receipts receipts;

    ErasureController(Writes writes, Receipts receipts) {
        this.writes = writes;
        this.receipts = receipts;
    }

    /** @param eventId whose salt is to go */
    record Proposal(String eventId, String reason) {}

    /** @param document number of the document that orders it */
    record Approval(String document) {}

    @PostMapping
    @Requires(Action.ERASE_SALT)
    ResponseEntity<Recorded> propose(Sender sender, @RequestBody Proposal body) {
        receipts.requireEvent(body.eventId());
        return write(
                sender, body, body.eventId(), new ProposeErasure(sender.recording(), body.eventId(), body.reason()));
    }

    @PostMapping("/{id}/approval")
    @Requires(Action.ERASE_SALT)
    ResponseEntity<Recorded> approve(Sender sender, @PathVariable String id, @RequestBody Approval body) {
        return write(sender, body, id, new EraseSalt(sender.recording(), id, body.document()));
    }

    private ResponseEntity<Recorded> write(Sender sender, Object body, String id, LogCommand command) {
        Written<LogEvent> written = writes.write(sender, body, command);
        return written.answer(201).body(Recorded.of(id, written));
    }
}
