package org.taizhang.projections.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;

/** Proposals about the directory as known at a position. */
public interface ProposalQueries {

    /** Empty when it was not made by then. */
    Optional<Proposal> find(Uscc uscc, int number, long position);

    /** All about one enterprise, the newest first. */
    List<Proposal> of(Uscc uscc, long position);

    /**
     * The newest event first.
     *
     * @param cluster whose matter they are; null for all
     * @param waiting only those that wait
     * @param before position of the last event of the page before; {@link Long#MAX_VALUE} for the first
     * @param limit 1 … 500
     */
    Page list(@Nullable ClusterId cluster, boolean waiting, long before, int limit, long position);

    /** @param next position before which the next page begins; null on the last */
    record Page(List<Proposal> proposals, @Nullable Long next) {}
}
