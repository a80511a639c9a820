package org.taizhang.projections.transparency;

import java.util.function.Supplier;
import org.taizhang.ledger.transparency.note.SignerKey;

/** What an installation signs its log with, and where it keeps the newest checkpoint. */
public final class LogIdentity {

    private final Supplier<SignerKey> source;
    private final AnchorFile anchor;
    private volatile SignerKey key;

    /**
     * @param source of the key as it is now, under the log's first origin
     * @param anchor beside the key, not on the database's disk if that can be
     */
    public LogIdentity(Supplier<SignerKey> source, AnchorFile anchor) {
        this.source = source;
        this.anchor = anchor;
        this.key = source.get();
    }

    public AnchorFile anchor() {
        return anchor;
    }

    public SignerKey key() {
        return key;
    }

    /** After a rotation. */
    SignerKey reload() {
        key = source.get();
        return key;
    }
}
