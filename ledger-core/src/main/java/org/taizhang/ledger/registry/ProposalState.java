package org.taizhang.ledger.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.Text;

/** What became of something about the directory that was put forward. */
public enum ProposalState {
    WAITING,
    ACCEPTED,
    REJECTED,
    WITHDRAWN;

    /** By the event that decided it: one at the most. */
    public static ProposalState of(
            @Nullable StreamEvent<?> accepted, @Nullable StreamEvent<?> rejected, @Nullable StreamEvent<?> withdrawn) {
        if (accepted != null) {
            return ACCEPTED;
        }
        if (rejected != null) {
            return REJECTED;
        }
        return withdrawn == null ? WAITING : WITHDRAWN;
    }

    /**
     * Why nothing else can become of it; empty while it waits.
     *
     * @param it as it is spoken of: 该建议, It
     */
    public Optional<Problem> closed(Text it) {
        return switch (this) {
            case WAITING -> Optional.empty();
            case ACCEPTED ->
                problem(it, "已审定入账；如有误，请提出新的变动。", " was accepted and carried out: propose another change instead.");
            case REJECTED -> problem(it, "已被驳回，请重新提出。", " was rejected: propose it again.");
            case WITHDRAWN -> problem(it, "已被撤回，请重新提出。", " was withdrawn: propose it again.");
        };
    }

    private Optional<Problem> problem(Text it, String zh, String en) {
        return Optional.of(Problem.of(name(), "", it.zh() + zh, it.en() + en));
    }
}
