package org.taizhang.ledger.transparency;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.ProofCheck;

/** What a witness signs: a checkpoint of its log that continues the last one it has signed. */
public final class Witness {

    private Witness() {}

    /** Why a witness signs nothing. All but the first prove, with both checkpoints, that the log has broken its word. */
    public enum Alarm {
        /** The log's key did not sign this for the log's origin. */
        NOT_THE_LOG,
        /** Smaller than what was seen before. */
        ROLLED_BACK,
        /** Of the same size, with another root. */
        SPLIT_VIEW,
        /** Larger, and not proven to begin with what was seen before. */
        NOT_CONTINUED
    }

    /**
     * @param keys the log signs with
     * @param seen the last one signed by this witness; empty at first, when everything is believed
     * @param proof from there to the one shown
     * @return empty when it may be signed
     */
    public static Optional<Alarm> judge(
            List<VerifierKey> keys, Optional<Checkpoint> seen, SignedNote shown, List<Hash> proof) {
        Checkpoint next = Checkpoint.parse(shown.text());
        if (keys.stream().noneMatch(log -> log.name().equals(next.origin()) && shown.signedBy(log))) {
            return Optional.of(Alarm.NOT_THE_LOG);
        }
        return seen.flatMap(last -> judge(last, next, proof));
    }

    private static Optional<Alarm> judge(Checkpoint last, Checkpoint next, List<Hash> proof) {
        if (next.size() < last.size()) {
            return Optional.of(Alarm.ROLLED_BACK);
        }
        if (next.size() == last.size()) {
            return next.root().equals(last.root()) ? Optional.empty() : Optional.of(Alarm.SPLIT_VIEW);
        }
        return ProofCheck.consistent(last.size(), last.root(), next.size(), next.root(), proof)
                ? Optional.empty()
                : Optional.of(Alarm.NOT_CONTINUED);
    }
}
