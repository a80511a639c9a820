package org.taizhang.api.startup;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.taizhang.api.clock.LedgerClock;
import org.taizhang.api.demo.DemoScript;

/**
 * The demonstration's clock stood at the script's end when its last event was written, and has been ticking since. Both
 * times are in the ledger: every node and every start finds the same clock.
 */
@Component
@Profile("demo")
@Order(40)
final class ClockStep implements OpeningStep {

    private final RecordedTimes recorded;
    private final LedgerClock clock;

    ClockStep(RecordedTimes recorded, LedgerClock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    public void open() {
        Instant latest = recorded.latest();
        Instant floor = latest.isBefore(DemoScript.END) ? DemoScript.END : latest;
        recorded.writtenBefore(DemoScript.END).ifPresent(written -> clock.set(DemoScript.END, written, floor));
    }
}
