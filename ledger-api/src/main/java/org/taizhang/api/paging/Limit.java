package org.taizhang.api.paging;

import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** How many items a page of a list has. */
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int MAX = 500;

    private Limit() {}

    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID, "LIMIT", "/limit", "limit 应为 1—" + MAX + "。", "limit is 1 … " + MAX + ".");
        }
        return asked;
    }
}
