package org.taizhang.api.startup;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes all opening steps once the beans exist and before the web server listens. */
@Component
final class LedgerOpening implements SmartLifecycle {

    /** Before the web server, whose phase is near the maximum. */
    static final int PHASE = 100;

    private final List<OpeningStep> steps;
    private final StopRequest stop;
    private volatile boolean open;

    LedgerOpening(List<OpeningStep> steps, StopRequest stop) {
        this.steps = List.copyOf(steps);
        this.stop = stop;
    }

    @Override
    public void start() {
        for (OpeningStep step : steps) {
            stop.check();
            step.open();
        }
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
