package org.taizhang.api.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Uscc;

/**
 * Who is asking, as of this request.
 *
 * @param actor opaque reference, the only trace of a person in events
 * @param cluster of a town's account
 * @param enterprises of the mandates that hold today
 * @param mustChangePassword signed in with a one-time password: may only change it
 */
public record CurrentUser(
        String actor,
        String login,
        String name,
        Set<Role> roles,
        @Nullable ClusterId cluster,
        Set<Uscc> enterprises,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal {

    public CurrentUser {
        roles = Set.copyOf(roles);
        enterprises = Set.copyOf(enterprises);
    }

    @Override
    public String getName() {
        return actor;
    }

    /** In some way, on some data. */
    public boolean may(Action action) {
        return roles.stream().anyMatch(r -> action.scopeOf(r) != Scope.NO);
    }

    /** On everything. */
    public boolean mayOnAll(Action action) {
        return roles.stream().anyMatch(r -> action.scopeOf(r) == Scope.ALL);
    }

    public boolean mayOn(Action action, ClusterId target) {
        return roles.stream().anyMatch(r -> switch (action.scopeOf(r)) {
            case ALL -> true;
            case CLUSTER -> target.equals(cluster);
            case OWN, NO -> false;
        });
    }

    /** @param home the cluster the enterprise belongs to, if any */
    public boolean mayOn(Action action, Uscc target, @Nullable ClusterId home) {
        return roles.stream().anyMatch(r -> switch (action.scopeOf(r)) {
            case ALL -> true;
            case CLUSTER -> home != null && home.equals(cluster);
            case OWN -> enterprises.contains(target);
            case NO -> false;
        });
    }
}
