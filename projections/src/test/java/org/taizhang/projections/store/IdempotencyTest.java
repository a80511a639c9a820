package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.projections.TestCommand.append;
import static org.taizhang.projections.TestCommand.appendUpTo;
import static org.taizhang.projections.TestCommand.decide;
import static org.taizhang.projections.TestCommand.uscc;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Options;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.shell.Outcome.Recorded;
import org.taizhang.ledger.shell.Outcome.Refused;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

class IdempotencyTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final LedgerNode NODE = TestNode.create(DATABASE);
    private static final LedgerNode OTHER_NODE = TestNode.create(DATABASE);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Ledger ledger = NODE.ledger();
    private final Uscc uscc = uscc(NEXT.incrementAndGet());
    private final Options options = new Options("key " + uscc, "hash");

    @AfterAll
    static void stop() {
        NODE.close();
        OTHER_NODE.close();
        DATABASE.close();
    }

    @Test
    void a_repeated_request_gets_the_first_answer_from_any_node() {
        Recorded<RegistryEvent> first = recorded(ledger.execute(append(uscc), options));
        ledger.execute(append(uscc));

        for (LedgerNode node : List.of(NODE, OTHER_NODE)) {
            Recorded<RegistryEvent> again = recorded(node.ledger().execute(append(uscc), options));
            assertThat(again).isEqualTo(new Recorded<>(first.events(), first.stream(), 0, first.eventIds(), true));
        }
        assertThat(sequence()).isEqualTo(1);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_even_if_it_would_be_refused_now() {
        ledger.execute(appendUpTo(1, uscc), options);

        assertThat(recorded(ledger.execute(appendUpTo(1, uscc), options)).replayed())
                .isTrue();
    }

    @Test
    void nothing_to_do_is_an_answer_too() {
        ledger.execute(append(uscc));
        ledger.execute(decide(uscc, (state, facts) -> Decision.accept()), options);
        Recorded<RegistryEvent> again = recorded(ledger.execute(append(uscc), options));

        assertThat(again.replayed()).isTrue();
        assertThat(again.events()).isEmpty();
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        ledger.execute(appendUpTo(1, uscc), options);
        Options reused = new Options(options.idempotencyKey(), "another hash");

        for (TestCommand command : List.of(append(uscc), appendUpTo(1, uscc))) {
            assertThat(ledger.execute(command, reused))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().problems())
                                    .extracting("rule")
                                    .isEqualTo(List.of("IDEMPOTENCY_KEY_REUSED")));
        }
        assertThat(sequence()).isZero();
    }

    @Test
    void a_refused_request_may_be_sent_again() {
        ledger.execute(appendUpTo(0, uscc), options);

        assertThat(recorded(ledger.execute(appendUpTo(1, uscc), options)).replayed())
                .isFalse();
    }

    @Test
    void keys_of_different_actors_are_different_keys() {
        ledger.execute(append(uscc), options);
        TestCommand mine = append(uscc);
        TestCommand hers = new TestCommand(new Recording("she", mine.recording().at()), uscc, mine.decision());

        assertThat(recorded(ledger.execute(hers, options)).replayed()).isFalse();
    }

    @Test
    void of_many_at_once_one_is_recorded_and_the_others_get_its_answer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Outcome<RegistryEvent>>> answers = IntStream.range(0, 8)
                .mapToObj(n -> threads.submit(
                        () -> (n % 2 == 0 ? NODE : OTHER_NODE).ledger().execute(append(uscc), options)))
                .toList();

        int replayed = 0;
        for (Future<Outcome<RegistryEvent>> answer : answers) {
            Recorded<RegistryEvent> recorded = recorded(answer.get());
            assertThat(recorded.sequence()).isZero();
            replayed += recorded.replayed() ? 1 : 0;
        }
        assertThat(replayed).isEqualTo(7);
        assertThat(sequence()).isZero();
        threads.shutdown();
    }

    private long sequence() {
        return NODE.ledger().read(Enterprise.STREAM, uscc.value()).sequence();
    }

    private static <E> Recorded<E> recorded(Outcome<E> outcome) {
        assertThat(outcome).isInstanceOf(Recorded.class);
        return (Recorded<E>) outcome;
    }
}
