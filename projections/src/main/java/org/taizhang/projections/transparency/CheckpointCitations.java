package org.taizhang.projections.transparency;

import java.util.Optional;
import org.taizhang.ledger.transparency.note.Checkpoint;

/** Which signed state of the log a figure is cited with, so that its ledger can be held against it. */
public interface CheckpointCitations {

    /**
     * The first checkpoint of the log that covers everything up to a position, and therefore always the same for it; empty
     * while none does: as a rule for a second or two after the position was given.
     */
    Optional<Checkpoint> covering(long position);
}
