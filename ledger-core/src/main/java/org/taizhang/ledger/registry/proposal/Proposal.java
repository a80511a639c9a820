package org.taizhang.ledger.registry.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;

/** One proposal and what became of it. */
public record Proposal(
        ChangeProposed proposed,
        @Nullable ChangeAccepted accepted,
        @Nullable ChangeRejected rejected,
        @Nullable ChangeWithdrawn withdrawn) {

    public enum State {
        WAITING,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    public State state() {
        if (accepted != null) {
            return State.ACCEPTED;
        }
        if (rejected != null) {
            return State.REJECTED;
        }
        return withdrawn == null ? State.WAITING : State.WITHDRAWN;
    }

    public boolean waiting() {
        return state() == State.WAITING;
    }

    /** The event that decided it; null while it waits. */
    public @Nullable ProposalEvent decided() {
        if (accepted != null) {
            return accepted;
        }
        return rejected == null ? withdrawn : rejected;
    }

    /** Why nothing else can become of it; empty while it waits. */
    Optional<Problem> closed() {
        return switch (state()) {
            case WAITING -> Optional.empty();
            case ACCEPTED ->
                Optional.of(Problem.of(
                        "ACCEPTED",
                        "",
                        "该建议已审定入账；如有误，请提出新的变动。",
                        "It was accepted and carried out: propose another change instead."));
            case REJECTED ->
                Optional.of(Problem.of("REJECTED", "", "该建议已被驳回，请重新提出。", "It was rejected: propose it again."));
            case WITHDRAWN ->
                Optional.of(Problem.of("WITHDRAWN", "", "该建议已被撤回，请重新提出。", "It was withdrawn: propose it again."));
        };
    }
}
