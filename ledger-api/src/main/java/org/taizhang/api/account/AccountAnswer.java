package org.taizhang.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;

/**
 * An account, without its password.
 *
 * @param id opaque; the {@code actor} of events
 * @param mustChangePassword its password is a one-time password
 */
record AccountAnswer(
        String id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable ClusterId cluster,
        List<Mandate> mandates,
        boolean mustChangePassword,
        boolean locked,
        Instant createdAt) {

    static AccountAnswer of(Account account) {
        return new AccountAnswer(
                account.id(),
                account.login(),
                account.name(),
                account.roles(),
                account.cluster(),
                account.mandates(),
                account.oneTime(),
                account.locked(),
                account.createdAt());
    }
}
