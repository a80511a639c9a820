package org.taizhang.projections.transparency;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.TileId;

/** What the log shows: everything the newest checkpoint covers. */
public interface TransparencyLog {

    /** The newest, with the cosignatures of witnesses it has so far; empty before the first. */
    Optional<SignedNote> checkpoint();

    /** Hashes; empty when the newest checkpoint does not cover all of them. */
    Optional<byte[]> tile(TileId id);

    /** Entries; empty when the newest checkpoint does not cover all of them. */
    Optional<byte[]> bundle(BundleId id);

    /** The keys of all origins the log has had; the one it signs with now comes last. */
    List<VerifierKey> keys();

    /**
     * The proof for an event, and what opens its leaf; empty while no checkpoint covers it, or without such an event. Of
     * the newest checkpoints that cover it, it holds the one most witnesses signed.
     */
    Optional<Receipt> receipt(String eventId);

    /** That the first {@code newer} events begin with the first {@code older}, for whoever has seen these. */
    List<Hash> consistency(long older, long newer);

    /** Keeps what a witness signed; the first signature of a witness on a checkpoint counts. */
    void cosigned(Checkpoint checkpoint, NoteSignature signature);
}
