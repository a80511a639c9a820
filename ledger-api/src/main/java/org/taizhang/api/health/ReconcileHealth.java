package org.taizhang.api.health;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.projections.reader.Reconcile;

/**
 * What the last comparison of read models and ledger found; amber when a later one could not be made. Asking for it has a
 * new one made now and then.
 */
@Component("reconcileHealthIndicator")
final class ReconcileHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileHealth.class);
    private static final Duration VALID = Duration.ofMinutes(10);

    private final Reconcile reconcile;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable Found last;
    private volatile boolean failed;

    private record Found(Reconcile.Report report, Instant at) {}

    ReconcileHealth(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @Override
    public Health health() {
        Found found = last;
        if ((found == null || found.at().plus(VALID).isBefore(Instant.now())) && running.compareAndSet(false, true)) {
            Thread thread = new Thread(this::compare, "reconcile");
            thread.setDaemon(true);
            thread.start();
        }
        if (found == null) {
            return failed
                    ? Health.status(Amber.STATUS).build()
                    : Health.unknown().build();
        }
        Health.Builder health =
                !found.report().clean() ? Health.down() : failed ? Health.status(Amber.STATUS) : Health.up();
        return health.withDetail("comparedAt", found.at())
                .withDetail("position", found.report().position())
                .withDetail("differences", found.report().differences())
                .build();
    }

    private void compare() {
        try {
            last = new Found(reconcile.run((position, head) -> {}), Instant.now());
            failed = false;
        } catch (RuntimeException e) {
            failed = true;
            LOG.warn("read models could not be compared with the ledger", e);
        } finally {
            running.set(false);
        }
    }
}
