package org.taizhang.api.feed;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a test call.
 *
 * @param status of the answer; null without one
 * @param error why there was no answer, or the call was not made; null with one
 * @param taken as a real call would be
 * @param millis from looking up the name to the end of what was read
 * @param beginning first bytes of the answer, read as UTF-8
 */
record Tested(@Nullable Integer status, @Nullable String error, boolean taken, long millis, String beginning)
        implements Serializable {

    static Tested of(Call call, long millis) {
        return new Tested(call.status(), call.error(), call.taken(), millis, call.beginning());
    }
}
