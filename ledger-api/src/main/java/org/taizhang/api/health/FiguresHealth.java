package org.taizhang.api.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;

/** How far the figures are behind the ledger; a reader that failed is down, for it skips nothing. */
@Component("figuresHealthIndicator")
final class FiguresHealth implements HealthIndicator {

    private final FiguresProgress figures;
    private final Positions positions;

    FiguresHealth(FiguresProgress figures, Positions positions) {
        this.figures = figures;
        this.positions = positions;
    }

    @Override
    public Health health() {
        long position = figures.position();
        Health.Builder health = figures.failure()
                .map(failure -> Health.down().withDetail("failure", failure))
                .orElseGet(Health::up);
        return health.withDetail("position", position)
                .withDetail("behind", Math.max(0, positions.head() - position))
                .build();
    }
}
