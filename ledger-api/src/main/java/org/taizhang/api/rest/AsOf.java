package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which moment of the ledger a question is about, as asked.
 *
 * @param asOf an instant, or a date for the end of that day in Asia/Shanghai
 * @param asOfPosition a position, as typed
 * @param atLeast the {@code Ledger-Position} of an earlier write: wait up to a second until it is visible
 */
public record AsOf(
        @Nullable String asOf,
        @Nullable String asOfPosition,
        @Nullable Long atLeast) {

    public static final AsOf NOW = new AsOf(null, null, null);

    /** @param position null for the present */
    public static AsOf position(@Nullable Long position) {
        return of(null, position, null);
    }

    /** With a position that needs no reading. */
    public static AsOf of(@Nullable String asOf, @Nullable Long position, @Nullable Long atLeast) {
        return new AsOf(asOf, position == null ? null : position.toString(), atLeast);
    }

    public boolean now() {
        return asOf == null && asOfPosition == null;
    }
}
