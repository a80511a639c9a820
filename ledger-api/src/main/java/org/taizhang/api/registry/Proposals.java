package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.impact.Effect;
import org.taizhang.api.impact.Effects;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Homes;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.AcceptChange;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.registry.proposal.ProposeChange;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.ledger.registry.proposal.Rehearsal;
import org.taizhang.ledger.registry.proposal.RejectChange;
import org.taizhang.ledger.registry.proposal.WithdrawChange;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.registry.ProposalQueries;

/** Changes of the directory: proposed by those they concern, decided by the county, seen by who may see the enterprise. */
@Service
class Proposals {

    private final ProposalQueries proposals;
    private final Directory directory;
    private final PlanQueries plans;
    private final Writes writes;
    private final Streams streams;
    private final Rights rights;
    private final Homes homes;
    private final Effects effects;
    private final Clock clock;

    Proposals(
            ProposalQueries proposals,
            Directory directory,
            PlanQueries plans,
            Writes writes,
            Streams streams,
            Rights rights,
            Homes homes,
            Effects effects,
            Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.plans = plans;
        this.writes = writes;
        this.streams = streams;
        this.rights = rights;
        this.homes = homes;
        this.effects = effects;
        this.clock = clock;
    }

    /** @param id of the proposal that waits; null when everything is so already */
    record Proposed(@Nullable ProposalId id, Written<ProposalEvent> written) {}

    /** @throws RefusedException when it is about somebody else's enterprise, or cannot be carried out */
    Proposed propose(Sender sender, Object body, Uscc uscc, ProposedChange change) {
        require(sender.user(), uscc, change);
        Written<ProposalEvent> written =
                writes.write(sender, body, new ProposeChange(sender.recording(), uscc, change));
        ProposalEvent event = written.event();
        ProposalId id = event == null
                ? book(uscc).waiting(change).map(ProposalId::of).orElse(null)
                : new ProposalId(uscc, event.number());
        return new Proposed(id, written);
    }

    private void require(CurrentUser user, Uscc uscc, ProposedChange change) {
        rights.require(user, Action.PROPOSE_DIRECTORY);
        ClusterId town = user.cluster();
        boolean ofTown = town != null
                && user.mayOn(Action.PROPOSE_DIRECTORY, town)
                && (change.introduces()
                        || change.destination().filter(town::equals).isPresent());
        if (!ofTown
                && !user.mayOnAll(Action.PROPOSE_DIRECTORY)
                && !user.mayOn(Action.PROPOSE_DIRECTORY, uscc, homes.of(uscc, null))) {
            throw RefusedException.of(
                    Refusal.Kind.FORBIDDEN,
                    "OTHER_ENTERPRISE",
                    "/uscc",
                    "本账户未受该企业委托，或该企业不在本镇集聚区内。",
                    "This account has no mandate for the enterprise, or it is not in the town's cluster.");
        }
    }

    Written<ProposalEvent> accept(Sender sender, ProposalId id) {
        AcceptChange accept = new AcceptChange(sender.recording(), id.uscc(), id.number());
        ProposalBook book = book(id.uscc());
        boolean waits = book.find(id.number()).filter(Proposal::waiting).isPresent();
        return writes.writeTogether(sender, id, accept, waits ? accept.parts(book) : List.of());
    }

    Written<ProposalEvent> withdraw(Sender sender, ProposalId id, String reason) {
        return writes.write(sender, reason, new WithdrawChange(sender.recording(), id.uscc(), id.number(), reason));
    }

    Written<ProposalEvent> reject(Sender sender, ProposalId id, String reason) {
        return writes.write(sender, reason, new RejectChange(sender.recording(), id.uscc(), id.number(), reason));
    }

    /**
     * What accepting would do.
     *
     * @param refusal why it could not be carried out any more; null when it could
     * @param entries of the directory
     */
    record Consequence(@Nullable Refusal refusal, List<Altered> entries, Effect effect) {}

    /** Empty for what is decided. Figures are unsuppressed: for those who decide. */
    Optional<Consequence> consequence(Proposal proposal) {
        if (!proposal.waiting()) {
            return Optional.empty();
        }
        Recording now = new Recording(proposal.proposed().actor(), clock.instant());
        Rehearsal rehearsal = Rehearsal.of(
                proposal.proposed().change(), now, proposal.proposed().uscc(), streams);
        List<RegistryEvent> events = rehearsal.events();
        Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
        return Optional.of(new Consequence(
                rehearsal.refusal().orElse(null),
                Altered.of(events, this::enterprise, plans),
                rehearsal.refusal().isPresent() ? Effect.NONE : effects.of(events)));
    }

    private Enterprise enterprise(Uscc uscc) {
        return streams.read(Enterprise.STREAM, uscc.value()).state();
    }

    private ProposalBook book(Uscc uscc) {
        return streams.read(ProposalBook.STREAM, uscc.value()).state();
    }

    /** In words, with the names the user may see; as of a position. */
    ChangeWords words(CurrentUser user, List<Proposal> shown, YearMonth month, long position) {
        List<Uscc> codes = shown.stream()
                .map(Proposal::proposed)
                .flatMap(proposed -> Stream.concat(Stream.of(proposed.uscc()), proposed.change().others().stream()))
                .toList();
        return new ChangeWords(plans.at(position), directory.names(user, codes, month, position));
    }

    /** @throws RefusedException when there is none by then, or the user may not see it */
    Proposal get(CurrentUser user, ProposalId id, long position) {
        Optional<Proposal> found = proposals.find(id.uscc(), id.number(), position);
        return found.filter(proposal -> maySee(user, proposal)).orElseThrow(() -> ProposalId.unknown(id.toString()));
    }

    private static boolean maySee(CurrentUser user, Proposal proposal) {
        return user.mayOnAll(Action.READ_DIRECTORY)
                || proposal.proposed().actor().equals(user.actor())
                || user.mayOn(
                        Action.READ_DIRECTORY,
                        proposal.proposed().uscc(),
                        proposal.proposed().cluster());
    }

    /** The newest first; a filer's are few and come on one page. Parameters as in {@link ProposalQueries#list}. */
    ProposalQueries.Page list(CurrentUser user, boolean waiting, long before, int limit, long position) {
        rights.require(user, Action.READ_DIRECTORY);
        ClusterId town = user.cluster();
        if (user.mayOnAll(Action.READ_DIRECTORY)) {
            return proposals.list(null, waiting, before, limit, position);
        }
        if (town != null && user.mayOn(Action.READ_DIRECTORY, town)) {
            return proposals.list(town, waiting, before, limit, position);
        }
        List<Proposal> own = new ArrayList<>();
        user.enterprises().stream().sorted().forEach(uscc -> own.addAll(proposals.of(uscc, position)));
        own.removeIf(proposal -> waiting && !proposal.waiting());
        return new ProposalQueries.Page(own, null);
    }
}
