package org.taizhang.api.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.DecideNoFault;
import org.taizhang.ledger.assessment.NoteDemerit;
import org.taizhang.ledger.assessment.NoteVeto;
import org.taizhang.ledger.assessment.ProposeNoFault;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.Remarks.NoFault;

/** What the committee lets count beside the figures; in the next run. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class RemarkController {

    private final AssessmentDesk desk;

    RemarkController(AssessmentDesk desk) {
        this.desk = desk;
    }

    record RemarksAnswer(List<NoFaultItem> noFaults, List<DemeritItem> demerits, List<VetoItem> vetoes) {}

    /** @param consented by a second member, or not; absent while it waits */
    record NoFaultItem(
            int number,
            ClusterId cluster,
            String indicator,
            String reason,
            String document,
            @Nullable Boolean consented) {

        static NoFaultItem of(NoFault noFault) {
            return new NoFaultItem(
                    noFault.proposed().number(),
                    noFault.proposed().cluster(),
                    noFault.proposed().indicator(),
                    noFault.proposed().reason(),
                    noFault.proposed().document(),
                    noFault.decided() == null ? null : noFault.decided().consented());
        }
    }

    /** @param matter counts once, at its highest level */
    record DemeritItem(ClusterId cluster, String matter, String level, String document) {}

    record VetoItem(ClusterId cluster, String veto, String document) {}

    record NoFaultBody(ClusterId cluster, String indicator, String reason, String document) {}

    record Consent(boolean consented) {}

    /** @param eventId of what was recorded */
    record Noted(
            RemarksAnswer remarks,
            @Nullable String eventId,
            @Nullable Long position,
            boolean pending) {}

    @GetMapping("/remarks")
    @Requires(Action.READ_ASSESSMENT)
    RemarksAnswer get(CurrentUser user, @PathVariable String id) {
        return answer(desk.get(user, id).remarks());
    }

    @PostMapping("/no-faults")
    @Requires(Action.ASSESS)
    ResponseEntity<Noted> proposeNoFault(Sender sender, @PathVariable String id, @RequestBody NoFaultBody body) {
        return write(
                sender,
                body,
                id,
                new ProposeNoFault(
                        sender.recording(), id, body.cluster(), body.indicator(), body.reason(), body.document()));
    }

    @PostMapping("/no-faults/{number}/decision")
    @Requires(Action.ASSESS)
    ResponseEntity<Noted> decideNoFault(
            Sender sender, @PathVariable String id, @PathVariable int number, @RequestBody Consent body) {
        return write(sender, body, id, new DecideNoFault(sender.recording(), id, number, body.consented()));
    }

    @PostMapping("/demerits")
    @Requires(Action.ASSESS)
    ResponseEntity<Noted> demerit(Sender sender, @PathVariable String id, @RequestBody DemeritItem body) {
        return write(
                sender,
                body,
                id,
                new NoteDemerit(sender.recording(), id, body.cluster(), body.matter(), body.level(), body.document()));
    }

    @PostMapping("/vetoes")
    @Requires(Action.ASSESS)
    ResponseEntity<Noted> veto(Sender sender, @PathVariable String id, @RequestBody VetoItem body) {
        return write(
                sender, body, id, new NoteVeto(sender.recording(), id, body.cluster(), body.veto(), body.document()));
    }

    private ResponseEntity<Noted> write(Sender sender, Object body, String id, AssessmentCommand command) {
        Written<AssessmentEvent> written = desk.write(sender, body, command);
        return written.answer(201)
                .body(new Noted(
                        answer(desk.get(id).remarks()), written.eventId(), written.position(), written.pending()));
    }

    private static RemarksAnswer answer(Remarks remarks) {
        return new RemarksAnswer(
                remarks.noFaults().stream().map(NoFaultItem::of).toList(),
                remarks.demerits().stream()
                        .map(d -> new DemeritItem(d.cluster(), d.matter(), d.level(), d.document()))
                        .toList(),
                remarks.vetoes().stream()
                        .map(v -> new VetoItem(v.cluster(), v.veto(), v.document()))
                        .toList());
    }
}
