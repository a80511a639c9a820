package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which moment of the ledger a question is about, as asked.
 *
 * @param asOf an instant, or a date for the end of that day in Asia/Shanghai
 * @param asOfPosition a position
 * @param atLeast the {@code Ledger-Position} of an earlier write: wait up to a second until it is visible
 */
public record AsOf(
        @Nullable String asOf,
        @Nullable Long asOfPosition,
        @Nullable Long atLeast) {

    public static final AsOf NOW = new AsOf(null, null, null);

    public boolean now() {
        return asOf == null && asOfPosition == null;
    }
}
