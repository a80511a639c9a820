package org.taizhang.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class DemoLoaderTest {

    private static final LoadProgress QUIET = (month, done, all, steps) -> {};

    private final DemoScript script = DemoScript.small(DemoScript.SEED, UnaryOperator.identity());
    private final List<Instant> clock = new ArrayList<>();
    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.start(database);

    @BeforeEach
    void found() {
        node.ledger().execute(FoundingPlan.yunyang(DemoScript.START));
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private DemoLoader loader() {
        return new DemoLoader(node.ledger(), this::recordedUntil, this::events, clock::add);
    }

    private Instant recordedUntil() {
        TestNode.awaitSequenced(database);
        return node.positions().knownAt(node.positions().head());
    }

    private long events() {
        return JdbcClient.create(database.app())
                .sql("SELECT count(*) FROM ledger.events")
                .query(Long.class)
                .single();
    }

    /** Events of the whole script. */
    private long told() {
        return script.steps().mapToLong(Step::events).sum();
    }

    @Test
    void loadsOnceAndSetsTheClock() {
        long recorded = loader().load(script, QUIET);

        assertThat(recorded).isEqualTo(script.steps().count());
        assertThat(events()).isEqualTo(told() + 3);
        assertThat(clock).isSorted().last().isEqualTo(DemoScript.END);
        assertThat(loader().load(script, QUIET)).isZero();
        assertThat(events()).isEqualTo(told() + 3);
    }

    @Test
    void resumesWhereItWasInterrupted() {
        LoadProgress power = (month, done, all, steps) -> {
            if (month.equals(YearMonth.of(2022, 7))) {
                throw new IllegalStateException("the power went off");
            }
        };
        assertThatThrownBy(() -> loader().load(script, power)).hasMessage("the power went off");
        long before = events();

        long rest = loader().load(script, QUIET);

        assertThat(before).isGreaterThan(100);
        assertThat(rest).isPositive().isLessThan(script.steps().count());
        assertThat(events()).isEqualTo(told() + 3);
    }

    @Test
    void aStepThatRecordsNothingIsAnErrorOfTheGenerator() {
        Ledger ledger = node.ledger();
        DemoLoader again = new DemoLoader(ledger, () -> DemoScript.START, this::events, clock::add);
        loader().load(script, QUIET);
        assertThatThrownBy(() -> again.load(script, QUIET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the demonstration recorded 0 events");
    }
}
