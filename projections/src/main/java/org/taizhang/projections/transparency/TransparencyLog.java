package org.taizhang.projections.transparency;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.TileId;

/** What the log shows: everything the newest checkpoint covers. */
public interface TransparencyLog {

    /** The newest; empty before the first. */
    Optional<SignedNote> checkpoint();

    /** Hashes; empty when the newest checkpoint does not cover all of them. */
    Optional<byte[]> tile(TileId id);

    /** Entries; empty when the newest checkpoint does not cover all of them. */
    Optional<byte[]> bundle(BundleId id);

    /** The keys of all origins the log has had; the one it signs with now comes last. */
    List<VerifierKey> keys();

    /** The proof for an event, and what opens its leaf; empty while no checkpoint covers it, or without such an event. */
    Optional<Receipt> receipt(String eventId);
}
