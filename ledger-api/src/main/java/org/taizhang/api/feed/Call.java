package org.taizhang.api.feed;

import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param status of the answer; null without one
 * @param error why there was none; null with one
 * @param beginning of the answer; empty without one
 */
record Call(@Nullable Integer status, @Nullable String error, String beginning) {

    private static final int OK_MIN = 200;
    private static final int OK_MAX = 299;

    static Call answered(int status, String beginning) {
        return new Call(status, null, beginning);
    }

    static Call failed(String error) {
        return new Call(null, error, "");
    }

    boolean taken() {
        return taken(status);
    }

    static boolean taken(@Nullable Integer status) {
        return status != null && status >= OK_MIN && status <= OK_MAX;
    }
}
