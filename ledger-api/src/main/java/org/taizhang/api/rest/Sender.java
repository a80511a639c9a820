package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.Recording;

/**
 * Who sends a write, when, and on what conditions.
 *
 * @param ifMatch the revision that is replaced; null when none is named, or none can be ({@link Replaces})
 * @param idempotencyKey the sender's name for this request; null without one
 * @param target method and address
 */
public record Sender(
        CurrentUser user,
        Recording recording,
        @Nullable Integer ifMatch,
        @Nullable String idempotencyKey,
        String target) {}
