package org.taizhang.api.feed;

import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param status of the answer; null without one
 * @param error why there was none; null with one
 */
record Call(@Nullable Integer status, @Nullable String error) {

    private static final int OK_MIN = 200;
    private static final int OK_MAX = 299;

    static Call answered(int status) {
        return new Call(status, null);
    }

    static Call failed(String error) {
        return new Call(null, error);
    }

    boolean taken() {
        return status != null && status >= OK_MIN && status <= OK_MAX;
    }
}
