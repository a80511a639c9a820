package org.taizhang.api.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
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
import org.taizhang.api.paging.Limit;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.projections.registry.DirectoryQueries;

/** Enterprises: found, read, registered. */
@RestController
@RequestMapping("/api/v1/enterprises")
class EnterpriseController {

    private final Directory directory;
    private final Moments moments;
    private final Proposals proposals;

    EnterpriseController(Directory directory, Moments moments, Proposals proposals) {
        this.directory = directory;
        this.moments = moments;
        this.proposals = proposals;
    }

    /** @param next cursor of the next page; absent on the last */
    record ListAnswer(
            @JsonUnwrapped Moment moment,
            List<EnterpriseAnswer> items,
            @Nullable String next) {}

    record OneAnswer(@JsonUnwrapped Moment moment, EnterpriseAnswer enterprise) {}

    /** @param multiSite the legal unit also produces outside the cluster; false when left out */
    record Registration(
            String uscc,
            String name,
            String industryClass,
            @Nullable Boolean multiSite,
            String document) {}

    @GetMapping
    @Requires(Action.READ_DIRECTORY)
    ListAnswer list(
            CurrentUser user,
            AsOf asOf,
            @RequestParam(required = false) @Nullable ClusterId cluster,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment moment = moments.resolve(asOf);
        DirectoryQueries.Page page = directory.list(user, cluster, q, cursor, Limit.of(limit), moment.position());
        YearMonth month = moments.month(asOf, moment);
        return new ListAnswer(
                moment,
                page.enterprises().stream()
                        .map(enterprise -> EnterpriseAnswer.of(enterprise, month))
                        .toList(),
                page.next());
    }

    @GetMapping("/{uscc}")
    @Requires(Action.READ_DIRECTORY)
    OneAnswer get(@PathVariable Uscc uscc, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return new OneAnswer(
                moment, EnterpriseAnswer.of(directory.get(uscc, moment.position()), moments.month(asOf, moment)));
    }

    @PostMapping
    @Requires(Action.CHANGE_DIRECTORY)
    ResponseEntity<DirectoryWritten> register(Sender sender, @RequestBody Registration body) {
        boolean multiSite = Boolean.TRUE.equals(body.multiSite());
        List<Problem> broken = new RegisterEnterprise(
                        sender.recording(), body.uscc(), body.name(), body.industryClass(), multiSite, body.document())
                .broken();
        if (!broken.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, broken));
        }
        Uscc uscc = new Uscc(body.uscc());
        ProposedChange change =
                new ProposedChange.Registration(body.name(), body.industryClass(), multiSite, body.document());
        return DirectoryWritten.answer(uscc, proposals.propose(sender, body, uscc, change));
    }
}
