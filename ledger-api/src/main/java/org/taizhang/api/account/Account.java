package org.taizhang.api.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;

/**
 * @param id opaque; the actor of events
 * @param oneTime the password was set by another and must be changed first
 */
public record Account(
        String id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable ClusterId cluster,
        List<Mandate> mandates,
        boolean oneTime,
        boolean locked,
        Instant createdAt) {

    public CurrentUser on(LocalDate day) {
        return new CurrentUser(
                id,
                login,
                name,
                roles,
                cluster,
                mandates.stream().filter(m -> m.holds(day)).map(Mandate::uscc).collect(Collectors.toSet()),
                oneTime);
    }
}
