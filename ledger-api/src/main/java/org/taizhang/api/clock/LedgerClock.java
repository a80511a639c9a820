package org.taizhang.api.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock in UTC, until it is set: then it runs beside it at a distance, and never before a floor. */
public final class LedgerClock extends Clock {

    private final Clock machine;
    private volatile Setting setting = new Setting(Duration.ZERO, Instant.MIN);

    private record Setting(Duration ahead, Instant floor) {}

    public LedgerClock(Clock machine) {
        this.machine = machine;
    }

    /**
     * @param simulated what the clock showed
     * @param real when the machine's clock showed {@code real}
     * @param floor the latest time already recorded
     */
    public void set(Instant simulated, Instant real, Instant floor) {
        setting = new Setting(Duration.between(real, simulated), floor);
    }

    @Override
    public Instant instant() {
        Setting now = setting;
        Instant time = machine.instant().plus(now.ahead());
        return time.isBefore(now.floor()) ? now.floor() : time;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        LedgerClock clock = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock.withZone(other);
            }
        };
    }
}
