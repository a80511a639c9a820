package org.taizhang.api.registry;

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
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.impact.EffectAnswer;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.projections.registry.ProposalQueries;

/** Proposals about the directory: made by filers, towns and the county, decided by another person of the county. */
@RestController
@RequestMapping("/api/v1/directory-proposals")
class ProposalController {

    private final Proposals proposals;
    private final Moments moments;

    ProposalController(Proposals proposals, Moments moments) {
        this.proposals = proposals;
        this.moments = moments;
    }

    /** @param next cursor of the next page; absent on the last */
    record ProposalsAnswer(
            @JsonUnwrapped Moment moment,
            List<ProposalAnswer> items,
            @Nullable String next) {}

    record OneProposalAnswer(@JsonUnwrapped Moment moment, ProposalAnswer proposal) {}

    record ProposalBody(Uscc uscc, ProposedChange change) {}

    /** @param cursor position of the last event of the page before */
    @GetMapping
    @Requires(Action.READ_DIRECTORY)
    ProposalsAnswer list(
            CurrentUser user,
            AsOf asOf,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment moment = moments.resolve(asOf);
        ProposalQueries.Page page = proposals.list(
                user, waiting, cursor == null ? Long.MAX_VALUE : cursor, Limit.of(limit), moment.position());
        ChangeWords words = proposals.words(user, page.proposals(), moments.month(asOf, moment), moment.position());
        return new ProposalsAnswer(
                moment,
                page.proposals().stream()
                        .map(proposal -> ProposalAnswer.of(proposal, words))
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_DIRECTORY)
    OneProposalAnswer get(CurrentUser user, @PathVariable String id, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        Proposal proposal = proposals.get(user, ProposalId.parse(id), moment.position());
        ChangeWords words = proposals.words(user, List.of(proposal), moments.month(asOf, moment), moment.position());
        return new OneProposalAnswer(moment, ProposalAnswer.of(proposal, words));
    }

    /** Empty for what is decided. */
    @GetMapping("/{id}/impact")
    @Requires(Action.CHANGE_DIRECTORY)
    EffectAnswer impact(CurrentUser user, @PathVariable String id) {
        long position = moments.resolve(AsOf.NOW).position();
        return proposals
                .consequence(proposals.get(user, ProposalId.parse(id), position))
                .map(consequence -> EffectAnswer.of(consequence.effect()))
                .orElse(EffectAnswer.NONE);
    }

    @PostMapping
    @Requires(Action.PROPOSE_DIRECTORY)
    ResponseEntity<DirectoryWritten> propose(Sender sender, @RequestBody ProposalBody body) {
        return Nested.in(
                "/change",
                Set.of("/uscc"),
                () -> DirectoryWritten.answer(
                        body.uscc(), proposals.propose(sender, body, body.uscc(), body.change())));
    }

    @PostMapping("/{id}/acceptance")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<Recorded> accept(Sender sender, @PathVariable String id) {
        ProposalId known = ProposalId.parse(id);
        return decided(known, proposals.accept(sender, known));
    }

    @PostMapping("/{id}/rejection")
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<Recorded> reject(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        ProposalId known = ProposalId.parse(id);
        return decided(known, proposals.reject(sender, known, body.reason()));
    }

    /** By who made it. */
    @PostMapping("/{id}/withdrawal")
    @Requires(Action.PROPOSE_DIRECTORY)
    ResponseEntity<Recorded> withdraw(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        ProposalId known = ProposalId.parse(id);
        return decided(known, proposals.withdraw(sender, known, body.reason()));
    }

    private static ResponseEntity<Recorded> decided(ProposalId id, Written<ProposalEvent> written) {
        return written.answer(201).body(Recorded.of(id, written));
    }
}
