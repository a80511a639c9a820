package org.taizhang.api.startup;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Begins when the ledger is open, and ends before it is closed. */
final class Schedule implements SmartLifecycle {

    /** After the opening of the ledger. */
    private static final int PHASE = 200;

    private final Scheduler scheduler;
    private volatile boolean running;

    Schedule(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
