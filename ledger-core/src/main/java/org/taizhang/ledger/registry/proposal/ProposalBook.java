package org.taizhang.ledger.registry.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;

/** All proposals about one enterprise, registered or not; stream id is its code. */
public record ProposalBook(List<Proposal> proposals) {

    public static final StreamType<ProposalBook, ProposalEvent> STREAM =
            new StreamType<>("registry.Proposals", "proposals", ProposalEvent.class, id -> new ProposalBook(List.of()));

    public ProposalBook {
        proposals = List.copyOf(proposals);
    }

    public Optional<Proposal> find(int number) {
        return number >= 1 && number <= proposals.size() ? Optional.of(proposals.get(number - 1)) : Optional.empty();
    }

    /** The same change, waiting already. */
    public Optional<Proposal> waiting(ProposedChange change) {
        return proposals.stream()
                .filter(p -> p.waiting() && p.proposed().change().equals(change))
                .findFirst();
    }

    ProposalBook proposed(ChangeProposed event) {
        List<Proposal> more = new ArrayList<>(proposals);
        more.add(new Proposal(event, null, null, null));
        return new ProposalBook(more);
    }

    ProposalBook accepted(ChangeAccepted event) {
        return with(event.number(), new Proposal(at(event.number()).proposed(), event, null, null));
    }

    ProposalBook rejected(ChangeRejected event) {
        return with(event.number(), new Proposal(at(event.number()).proposed(), null, event, null));
    }

    ProposalBook withdrawn(ChangeWithdrawn event) {
        return with(event.number(), new Proposal(at(event.number()).proposed(), null, null, event));
    }

    private Proposal at(int number) {
        return proposals.get(number - 1);
    }

    private ProposalBook with(int number, Proposal changed) {
        List<Proposal> others = new ArrayList<>(proposals);
        others.set(number - 1, changed);
        return new ProposalBook(others);
    }
}
