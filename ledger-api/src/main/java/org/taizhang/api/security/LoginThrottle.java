package org.taizhang.api.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords: 10 in a minute for one login from one address, 100 in an hour for one login, 100 in a minute from one
 * address. A right one is given back.
 */
@Component
class LoginThrottle {

    private final Buckets pairs = new Buckets(10, Duration.ofMinutes(1));
    private final Buckets logins = new Buckets(100, Duration.ofHours(1));
    private final Buckets addresses = new Buckets(100, Duration.ofMinutes(1));

    /** @throws TooManyAttemptsException when one of the three is used up */
    void attempt(String login, String address) {
        take(pairs.of(key(login, address)));
        take(logins.of(key(login, "")));
        take(addresses.of(address));
    }

    void succeeded(String login, String address) {
        pairs.of(key(login, address)).addTokens(1);
        logins.of(key(login, "")).addTokens(1);
        addresses.of(address).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttemptsException(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
    }

    private static String key(String login, String address) {
        return login.toLowerCase(Locale.ROOT) + '\n' + address;
    }
}
