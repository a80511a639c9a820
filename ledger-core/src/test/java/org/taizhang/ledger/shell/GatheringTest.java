package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.PlanKind;

@Timeout(20)
class GatheringTest {

    private static final String BROKEN = "broken";

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<List<String>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch go = new CountDownLatch(1);
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final Gathering gathering = new Gathering(1, this::record, this::alone);

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void a_command_that_comes_alone_is_recorded_alone() {
        go.countDown();

        assertThat(gathering.execute(command("1"))).isEqualTo(outcome("1"));
        assertThat(gathering.execute(command("2"))).isEqualTo(outcome("2"));
        assertThat(transactions).containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void those_who_come_while_another_is_recorded_are_recorded_together_and_each_gets_its_own_outcome()
            throws Exception {
        List<Future<Outcome<?>>> outcomes = sent("1", "2", "3", "4");

        for (int i = 0; i < 4; i++) {
            assertThat(outcomes.get(i).get()).isEqualTo(outcome(String.valueOf(i + 1)));
        }
        assertThat(transactions).hasSize(2);
        assertThat(transactions.get(1)).containsExactlyInAnyOrder("2", "3", "4");
    }

    @Test
    void a_command_that_fails_fails_alone() throws Exception {
        List<Future<Outcome<?>>> outcomes = sent("1", "2", BROKEN, "4");

        assertThat(outcomes.get(1).get()).isEqualTo(outcome("2"));
        assertThatThrownBy(() -> outcomes.get(2).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage(BROKEN);
        assertThat(outcomes.get(3).get()).isEqualTo(outcome("4"));
        assertThat(gathering.execute(command("5"))).isEqualTo(outcome("5"));
    }

    /** The first is held up until all others wait. */
    private List<Future<Outcome<?>>> sent(String... names) throws Exception {
        List<Future<Outcome<?>>> outcomes = new ArrayList<>();
        outcomes.add(callers.submit(() -> gathering.execute(command(names[0]))));
        begun.get();
        for (int i = 1; i < names.length; i++) {
            Command<?, ?> command = command(names[i]);
            outcomes.add(callers.submit(() -> gathering.execute(command)));
            while (gathering.waiting() < i) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        return outcomes;
    }

    private List<Outcome<?>> record(List<Command<?, ?>> commands) {
        List<String> names = commands.stream().map(GatheringTest::name).toList();
        if (names.contains(BROKEN)) {
            throw new IllegalStateException(BROKEN);
        }
        transactions.add(names);
        return names.stream().<Outcome<?>>map(GatheringTest::outcome).toList();
    }

    private Outcome<?> alone(Command<?, ?> command) {
        begun.complete(null);
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return record(List.of(command)).get(0);
    }

    private static Command<?, ?> command(String name) {
        return new AdoptPlanProposal(new Recording(name, Instant.EPOCH), PlanKind.PLAN, name, name);
    }

    private static String name(Command<?, ?> command) {
        return command.recording().actor();
    }

    private static Outcome<?> outcome(String name) {
        return new Outcome.Recorded<>(List.of(), name, 0, List.of(), false);
    }
}
