package org.taizhang.ledger.shell;

import org.jspecify.annotations.Nullable;

/**
 * @param idempotencyKey the sender's name for this request, unique per actor: sent again it is answered, not repeated
 * @param requestHash of everything the sender asked for; the same key with another hash is refused
 */
public record Options(
        @Nullable String idempotencyKey, @Nullable String requestHash) {

    public static final Options NONE = new Options(null, null);

    public Options {
        if ((idempotencyKey == null) != (requestHash == null)) {
            throw new IllegalArgumentException("an idempotency key goes with the hash of its request");
        }
    }
}
