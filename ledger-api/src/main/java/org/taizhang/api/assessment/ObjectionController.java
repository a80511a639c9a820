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
import org.taizhang.ledger.assessment.AnswerObjection;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.ConsentToRuling;
import org.taizhang.ledger.assessment.FileObjection;
import org.taizhang.ledger.assessment.Objection;
import org.taizhang.ledger.assessment.ProposeRuling;
import org.taizhang.ledger.assessment.Ruling;

/** Objections: the town office files, the county answers on the figures, two members of the committee rule. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class ObjectionController {

    private final AssessmentDesk desk;

    ObjectionController(AssessmentDesk desk) {
        this.desk = desk;
    }

    /** A town sees its own. */
    record ObjectionsAnswer(List<ObjectionAnswer> items) {}

    /**
     * @param indicator whose number is objected to, by its code
     * @param evidence documents that show it
     */
    record Filing(String indicator, String text, String evidence) {}

    record Answering(String text) {}

    record Proposing(Ruling ruling, String reason) {}

    /** @param consented false sends the ruling back */
    record Consent(boolean consented) {}

    /** @param objection as it stands now */
    record Stepped(
            ObjectionAnswer objection,
            @Nullable String eventId,
            @Nullable Long position,
            boolean pending) {}

    @GetMapping("/objections")
    @Requires(Action.READ_ASSESSMENT)
    ObjectionsAnswer list(CurrentUser user, @PathVariable String id) {
        return new ObjectionsAnswer(
                desk.objections(user, id).stream().map(ObjectionAnswer::of).toList());
    }

    @PostMapping("/clusters/{cluster}/objections")
    @Requires(Action.FILE_OBJECTION)
    ResponseEntity<Stepped> file(
            Sender sender, @PathVariable String id, @PathVariable ClusterId cluster, @RequestBody Filing body) {
        Written<AssessmentEvent> written = desk.write(
                sender,
                body,
                new FileObjection(sender.recording(), id, cluster, body.indicator(), body.text(), body.evidence()));
        return stepped(201, id, OfObjection.number(written), written);
    }

    @PostMapping("/objections/{number}/answer")
    @Requires(Action.ANSWER_OBJECTION)
    ResponseEntity<Stepped> answer(
            Sender sender, @PathVariable String id, @PathVariable int number, @RequestBody Answering body) {
        return write(sender, body, id, number, new AnswerObjection(sender.recording(), id, number, body.text()));
    }

    @PostMapping("/objections/{number}/ruling")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> propose(
            Sender sender, @PathVariable String id, @PathVariable int number, @RequestBody Proposing body) {
        return write(
                sender,
                body,
                id,
                number,
                new ProposeRuling(sender.recording(), id, number, body.ruling(), body.reason()));
    }

    @PostMapping("/objections/{number}/consent")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> consent(
            Sender sender, @PathVariable String id, @PathVariable int number, @RequestBody Consent body) {
        return write(sender, body, id, number, new ConsentToRuling(sender.recording(), id, number, body.consented()));
    }

    private ResponseEntity<Stepped> write(
            Sender sender, Object body, String id, int number, AssessmentCommand command) {
        return stepped(200, id, number, desk.write(sender, body, command));
    }

    private ResponseEntity<Stepped> stepped(int status, String id, int number, Written<AssessmentEvent> written) {
        Objection objection = desk.get(id).objection(number).orElseThrow();
        return written.answer(status)
                .body(new Stepped(
                        ObjectionAnswer.of(objection), written.eventId(), written.position(), written.pending()));
    }
}
