package org.taizhang.api.security;

import org.springframework.security.core.AuthenticationException;

/** Not verified, because too many passwords were wrong or too many wait: try again later. */
final class TooManyAttemptsException extends AuthenticationException {

    private final long retryAfterSeconds;

    TooManyAttemptsException(long retryAfterSeconds) {
        super("too many attempts");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
