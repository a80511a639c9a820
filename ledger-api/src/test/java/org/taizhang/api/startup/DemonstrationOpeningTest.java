package org.taizhang.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoScript;
import org.taizhang.projections.sequencer.Positions;

@TestApplication
class DemonstrationOpeningTest {

    @Autowired
    Clock clock;

    @Autowired
    Positions positions;

    @Autowired
    ClockStep clockStep;

    @Test
    void theClockStandsAtTheScriptsEndAndTicksOn() throws InterruptedException {
        Instant first = clock.instant();
        Thread.sleep(20);
        Instant second = clock.instant();

        assertThat(first).isBetween(DemoScript.END, DemoScript.END.plus(Duration.ofHours(1)));
        assertThat(second).isAfter(first);
    }

    @Test
    void aRestartFindsTheSameClock() {
        Instant before = clock.instant();
        clockStep.open();

        assertThat(clock.instant()).isBetween(before, before.plusSeconds(5));
    }

    @Test
    void everythingOfTheScriptWasKnownBeforeItsEnd() {
        assertThat(positions.knownAt(positions.asOf(DemoScript.END)))
                .isBetween(DemoScript.END.minus(Duration.ofDays(1)), DemoScript.END);
    }
}
