package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * The right of one node at a time to do a piece of work, claimed in Axon's token store; a node that stops extending its
 * claim loses it after the store's claim timeout. Used by one thread.
 */
final class TokenClaim {

    private static final int SEGMENT = 0;

    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final String name;
    private final Duration extendEvery;
    private boolean held;
    private long extended;

    TokenClaim(TokenStore tokens, TransactionManager transactions, String name, Duration extendEvery) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.name = name;
        this.extendEvery = extendEvery;
    }

    /** Whether this node has the claim now; asks the database only when it has not, or it is time to extend. */
    boolean hold() {
        if (!held || System.nanoTime() - extended >= extendEvery.toNanos()) {
            held = held ? extend() : claim();
            extended = System.nanoTime();
        }
        return held;
    }

    /** Have the database asked next time. */
    void doubt() {
        held = false;
    }

    void release() {
        if (held) {
            held = false;
            transactions.executeInTransaction(() -> tokens.releaseClaim(name, SEGMENT));
        }
    }

    private boolean extend() {
        return tried(() -> {
            tokens.extendClaim(name, SEGMENT);
            return true;
        });
    }

    private boolean claim() {
        if (transactions.fetchInTransaction(() -> tokens.fetchSegments(name)).length == 0) {
            tried(() -> {
                tokens.initializeTokenSegments(name, 1);
                return true;
            });
        }
        return tried(() -> {
            tokens.fetchToken(name, SEGMENT);
            return true;
        });
    }

    private boolean tried(Supplier<Boolean> step) {
        try {
            return transactions.fetchInTransaction(step);
        } catch (UnableToClaimTokenException owned) {
            return false;
        }
    }
}
