package org.taizhang.api.assessment;

import java.time.LocalDate;
import java.util.List;
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
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.AdoptScheme;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.EndSchemeProposal;
import org.taizhang.ledger.assessment.ProposeScheme;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;

/** Schemes: one member of the committee puts one forward, another adopts or refuses it. */
@RestController
@RequestMapping("/api/v1/schemes")
class SchemeController {

    private final Streams streams;
    private final Writes writes;

    SchemeController(Streams streams, Writes writes) {
        this.streams = streams;
        this.writes = writes;
    }

    /** @param ended proposals that did not come into force, oldest first */
    record SchemesAnswer(List<SchemeAnswer> items, List<EndedAnswer> ended) {}

    /**
     * @param issuer 制定机关
     * @param document 文号
     * @param validTo inclusive
     */
    record Adoption(String issuer, String document, LocalDate validFrom, LocalDate validTo) {}

    @GetMapping
    @Requires(Action.READ_PLAN)
    SchemesAnswer list() {
        Assessments state = state();
        return new SchemesAnswer(
                SchemeShelf.of(state).schemes().stream()
                        .map(SchemeAnswer::inList)
                        .toList(),
                EndedAnswer.of(state.schemes().ended()));
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_PLAN)
    SchemeAnswer get(@PathVariable String id) {
        return SchemeAnswer.inFull(SchemeShelf.of(state()).get(id));
    }

    /** @param body the scheme itself, as {@code GET} gives it: every problem is named at once */
    @PostMapping
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> propose(Sender sender, @RequestBody String body) {
        Parsed<Scheme> parsed = SchemeJson.read(body);
        Scheme scheme = parsed.asOptional()
                .orElseThrow(() -> new RefusedException(new Refusal(Refusal.Kind.INVALID, parsed.problems())));
        return write(sender, body, Assessments.key(scheme), new ProposeScheme(sender.recording(), scheme));
    }

    @PostMapping("/{id}/adoption")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> adopt(Sender sender, @PathVariable String id, @RequestBody Adoption body) {
        return write(
                sender,
                body,
                id,
                new AdoptScheme(
                        sender.recording(), id, body.issuer(), body.document(), body.validFrom(), body.validTo()));
    }

    @PostMapping("/{id}/refusal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> refuse(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        return write(sender, body, id, new EndSchemeProposal(sender.recording(), id, Ending.refused(body.reason())));
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Action.ADOPT_PLAN)
    ResponseEntity<Recorded> withdraw(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        return write(sender, body, id, new EndSchemeProposal(sender.recording(), id, Ending.withdrawn(body.reason())));
    }

    private Assessments state() {
        return streams.read(Assessments.STREAM, Assessments.ID).state();
    }

    private ResponseEntity<Recorded> write(Sender sender, Object body, String id, AssessmentCommand command) {
        Written<AssessmentEvent> written = writes.write(sender, body, command);
        return written.answer(201).body(Recorded.of(id, written));
    }
}
