package org.taizhang.api.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LedgerClockTest {

    private Instant machineTime = Instant.parse("2030-01-01T00:00:00Z");

    private final Clock machine = new Clock() {
        @Override
        public Instant instant() {
            return machineTime;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final LedgerClock clock = new LedgerClock(machine);

    @Test
    void isTheMachinesUntilItIsSet() {
        assertThat(clock.instant()).isEqualTo(machineTime);
    }

    @Test
    void ticksOnWhileNobodyLooks() {
        Instant simulated = Instant.parse("2026-03-05T01:00:00Z");
        clock.set(simulated, machineTime, simulated);
        machineTime = machineTime.plusSeconds(3600);

        assertThat(clock.instant()).isEqualTo("2026-03-05T02:00:00Z");
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo("2026-03-05T02:00:00Z");
    }

    @Test
    void neverGoesBehindWhatWasRecorded() {
        Instant simulated = Instant.parse("2026-03-05T01:00:00Z");
        Instant recorded = simulated.plusSeconds(60);
        clock.set(simulated, machineTime, recorded);
        machineTime = machineTime.minusSeconds(86_400);

        assertThat(clock.instant()).isEqualTo(recorded);
    }
}
