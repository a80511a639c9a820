package org.taizhang.projections.transparency;

import java.util.List;
import java.util.function.Supplier;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;

/** How the log is signed now: with this installation's key, under the origin and by the key the ledger says. */
public final class LogSigning {

    private final LogIdentity identity;
    private final Supplier<LogBook> book;

    /** @param book as the ledger has it now */
    public LogSigning(LogIdentity identity, Supplier<LogBook> book) {
        this.identity = identity;
        this.book = book;
    }

    public LogBook book() {
        return book.get();
    }

    AnchorFile anchor() {
        return identity.anchor();
    }

    /** A log begun again after a restore has another origin, so that nobody mixes them. */
    String origin() {
        return origin(book().restarts());
    }

    String origin(int restarts) {
        return LogBook.origin(identity.key().name(), restarts);
    }

    /** Of all origins and keys the log has had; the one it signs with now comes last. */
    List<VerifierKey> keys() {
        return book().keys(identity.key().verifier());
    }

    /** @throws LogHaltedException when the log is to be signed with another key than this installation has */
    SignerKey signer() {
        LogBook decided = book();
        VerifierKey wanted = decided.key().orElse(identity.key().verifier());
        SignerKey own = identity.key().verifier().equals(wanted) ? identity.key() : identity.reload();
        if (!own.verifier().equals(wanted)) {
            throw new LogHaltedException(LogHaltedException.otherKey(wanted, own.verifier()));
        }
        return own.named(origin(decided.restarts()));
    }
}
