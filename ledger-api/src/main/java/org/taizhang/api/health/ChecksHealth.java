package org.taizhang.api.health;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.api.check.Unevaluated;
import org.taizhang.projections.filing.Unchecked;

/** Checks that could not be evaluated: the reports were taken and wait for somebody to look. */
@Component("checksHealthIndicator")
final class ChecksHealth implements HealthIndicator {

    private final Unevaluated unevaluated;

    ChecksHealth(Unevaluated unevaluated) {
        this.unevaluated = unevaluated;
    }

    @Override
    public Health health() {
        List<Unchecked> unchecked = unevaluated.checks();
        return unchecked.isEmpty()
                ? Health.up().build()
                : Amber.health().withDetail("checks", unchecked).build();
    }
}
