package org.taizhang.api.health;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.api.transparency.witness.Witnesses;

/** Witnesses that did not sign the newest checkpoint when they were asked. */
@Component("witnessesHealthIndicator")
final class WitnessHealth implements HealthIndicator {

    private final Witnesses witnesses;

    WitnessHealth(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public Health health() {
        List<String> troubles = witnesses.troubles();
        Health.Builder health =
                troubles.isEmpty() ? Health.up() : Amber.health().withDetail("troubles", troubles);
        return health.withDetail("asked", witnesses.count()).build();
    }
}
