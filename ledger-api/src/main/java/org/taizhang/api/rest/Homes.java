package org.taizhang.api.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;

/** Which cluster an enterprise belongs to when a town asks for it. */
@Component
public class Homes {

    private final Streams streams;

    Homes(Streams streams) {
        this.streams = streams;
    }

    /**
     * That of its membership in the period; without a period, that of its latest membership.
     *
     * @return null for an enterprise that never settled, or is unknown
     */
    public @Nullable ClusterId of(Uscc uscc, @Nullable Period period) {
        Enterprise enterprise = streams.read(Enterprise.STREAM, uscc.value()).state();
        Optional<Membership> membership = period == null
                ? enterprise.memberships().stream().reduce((earlier, later) -> later)
                : enterprise.membership(period);
        return membership.map(Membership::cluster).orElse(null);
    }
}
