package org.taizhang.api.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.adoption.EndedAnswer;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.form.FormChange;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormJson;
import org.taizhang.ledger.survey.AdoptForm;
import org.taizhang.ledger.survey.EndFormProposal;
import org.taizhang.ledger.survey.FormCommand;
import org.taizhang.ledger.survey.ProposeForm;
import tools.jackson.databind.JsonNode;

/** Versions of forms: one of the county puts one forward, another adopts or refuses it. */
@RestController
@RequestMapping("/api/v1/forms")
class FormController {

    private final FormShelf shelf;
    private final Writes writes;

    FormController(FormShelf shelf, Writes writes) {
        this.shelf = shelf;
        this.writes = writes;
    }

    /** @param items by form, oldest first */
    record FormList(List<FormShelf.Version> items) {}

    /**
     * @param items that wait, at most one of each form
     * @param ended that did not come into force, by form, oldest first
     */
    record WaitingForms(List<FormShelf.Waiting> items, List<EndedForm> ended) {}

    record EndedForm(FormCode form, @JsonUnwrapped EndedAnswer proposal) {

        static EndedForm of(Ended<FormChange> ended) {
            return new EndedForm(ended.proposal().content().form().form(), EndedAnswer.of(ended));
        }
    }

    /** @param form the whole version, as {@code GET /forms/{form}} gives one */
    record FormProposal(JsonNode form, String reason) {}

    /** @param document 文号 of the decision */
    record FormAdoption(String document) {}

    /** @param number of the proposal */
    record FormWritten(
            int number, @Nullable String eventId, @Nullable Long position, boolean pending) {}

    @GetMapping
    @Requires(Action.READ_CALENDAR)
    FormList forms() {
        return new FormList(shelf.versions());
    }

    /** @param version the latest when left out */
    @GetMapping("/{form}")
    @Requires(Action.READ_CALENDAR)
    FormDefinition form(@PathVariable FormCode form, @RequestParam(required = false) @Nullable String version) {
        return shelf.get(form, version);
    }

    @GetMapping("/proposals")
    @Requires(Action.READ_SURVEY_CHANGES)
    WaitingForms waiting() {
        return new WaitingForms(
                shelf.proposals().stream().map(FormShelf.Waiting::of).toList(),
                shelf.ended().stream().map(EndedForm::of).toList());
    }

    @PostMapping("/proposals")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<FormWritten> propose(Sender sender, @RequestBody FormProposal body) {
        return Nested.in(
                "/form",
                Set.of("/reason"),
                () -> write(sender, body, new ProposeForm(sender.recording(), form(body), body.reason())));
    }

    private static FormDefinition form(FormProposal body) {
        FormJson.Parsed parsed = FormJson.read(body.form().toString());
        FormDefinition form = parsed.form();
        if (form == null) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, parsed.problems()));
        }
        return form;
    }

    @PostMapping("/{form}/proposals/{number}/adoption")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<FormWritten> adopt(
            Sender sender, @PathVariable FormCode form, @PathVariable String number, @RequestBody FormAdoption body) {
        return write(sender, body, new AdoptForm(sender.recording(), form, number, body.document()));
    }

    @PostMapping("/{form}/proposals/{number}/refusal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<FormWritten> refuse(
            Sender sender, @PathVariable FormCode form, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(
                sender, body, new EndFormProposal(sender.recording(), form, number, Ending.refused(body.reason())));
    }

    @PostMapping("/{form}/proposals/{number}/withdrawal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<FormWritten> withdraw(
            Sender sender, @PathVariable FormCode form, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(
                sender, body, new EndFormProposal(sender.recording(), form, number, Ending.withdrawn(body.reason())));
    }

    private ResponseEntity<FormWritten> write(Sender sender, Object body, FormCommand command) {
        Written<FormEvent> written = writes.write(sender, body, command);
        int number = written.recorded().events().get(0).number();
        return written.answer(201)
                .body(new FormWritten(number, written.eventId(), written.position(), written.pending()));
    }
}
