package org.taizhang.api.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.declaration.DeclareLedger;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;

@TestApplication
class ClockWatchTest {

    @Autowired
    DataSource database;

    @Autowired
    AxonLedger ledger;

    private final DeclareLedger command = new DeclareLedger(
            new Recording("test", Instant.EPOCH), LedgerKind.DEMONSTRATION, ClockKind.SIMULATED, "again");

    @Test
    void aClockAsTheDatabasesMayWrite() {
        assertThat(new ClockWatch(database, Clock.systemUTC()).steady()).isTrue();
        assertThat(rules(ledgerOff(Duration.ZERO).execute(command))).isEmpty();
    }

    @Test
    void aNodeMoreThanTwoSecondsOffWritesNothing() {
        for (Duration off : List.of(Duration.ofSeconds(4), Duration.ofSeconds(-4))) {
            Ledger ahead = ledgerOff(off);

            assertThat(rules(ahead.execute(command))).containsExactly("CLOCK_SKEW");
            assertThat(ahead.executeAll(List.of(command, command)))
                    .hasSize(2)
                    .allSatisfy(outcome -> assertThat(rules(outcome)).containsExactly("CLOCK_SKEW"));
        }
    }

    private Ledger ledgerOff(Duration off) {
        return new SteadyLedger(ledger, new ClockWatch(database, Clock.offset(Clock.systemUTC(), off)));
    }

    private static <E> List<String> rules(Outcome<E> outcome) {
        return outcome.on(new Outcome.Cases<E, List<String>>() {
            @Override
            public List<String> recorded(Outcome.Recorded<E> recorded) {
                return List.of();
            }

            @Override
            public List<String> refused(Refusal refusal) {
                return refusal.problems().stream().map(Problem::rule).toList();
            }
        });
    }
}
