package org.taizhang.api.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the ledger an answer is true of.
 *
 * @param position everything up to it is in the answer, nothing after it
 * @param knownAt when the last of it was recorded; null before the first event
 * @param asOf the instant that was asked for; null when none was
 * @param demonstration true when everything in this ledger is generated; null otherwise
 */
public record Moment(
        long position,
        @Nullable Instant knownAt,
        @Nullable Instant asOf,
        @Nullable Boolean demonstration) {}
