package org.taizhang.api.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message says why, and what to look at. */
public class PostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the user can do about it. */
    @Nullable
    String action() {
        return null;
    }
}
