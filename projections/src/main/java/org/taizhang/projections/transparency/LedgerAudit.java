package org.taizhang.projections.transparency;

import java.util.List;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * Recomputes the log from the stored rows: every leaf, the whole tree, every checkpoint, the order. Believes nothing of
 * the database; what it can find without an anchor from outside, whoever rewrote all of it consistently and holds the key
 * can hide.
 */
public interface LedgerAudit {

    /** Findings beyond this number are counted, not listed. */
    int LISTED_MAX = 1_000;

    interface Progress {
        void at(long position, long head);
    }

    /**
     * @param keys of the origins the log has had, had from elsewhere than the database
     * @param checkpoints of this log that were kept elsewhere
     * @param receipts of this log
     */
    record Anchors(List<VerifierKey> keys, List<SignedNote> checkpoints, List<Receipt> receipts) {}

    /**
     * @param closed positions whose salt was erased by decision: what their leaves stand for can no longer be shown
     * @param findings the first {@link #LISTED_MAX} of {@code found}
     * @param root over the commitments as they are stored
     */
    record Report(long events, Hash root, List<Long> closed, long found, List<Finding> findings) {
        public boolean clean() {
            return found == 0;
        }
    }

    Report run(Anchors anchors, Progress progress);
}
