package org.taizhang.api.health;

import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.api.clock.ClockWatch;

/** Whether this machine's clock agrees with the database's; if not, nothing is written here. */
@Component("clockHealthIndicator")
final class ClockHealth implements HealthIndicator {

    private final ClockWatch watch;
    private final Clock clock;

    ClockHealth(ClockWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = watch.steady() ? Health.up() : Health.down();
        return health.withDetail("now", clock.instant())
                .withDetail("aheadMillis", watch.ahead().toMillis())
                .withDetail("toleranceMillis", ClockWatch.TOLERANCE.toMillis())
                .build();
    }
}
