package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.projections.TestCommand.append;
import static org.taizhang.projections.TestCommand.appendUpTo;
import static org.taizhang.projections.TestCommand.decide;
import static org.taizhang.projections.TestCommand.event;
import static org.taizhang.projections.TestCommand.refusal;
import static org.taizhang.projections.TestCommand.uscc;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.shell.Outcome.Recorded;
import org.taizhang.ledger.shell.Outcome.Refused;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

/** Two nodes with a cache each, so that every test can make one of them old. */
class LedgerTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final LedgerNode NODE = TestNode.create(DATABASE);
    private static final LedgerNode OTHER_NODE = TestNode.create(DATABASE);
    private static final int LARGE = 250;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Ledger ledger = NODE.ledger();
    private final Ledger other = OTHER_NODE.ledger();
    private final Uscc uscc = uscc(NEXT.incrementAndGet());
    private final Uscc second = uscc(NEXT.incrementAndGet());

    @AfterAll
    static void stop() {
        NODE.close();
        OTHER_NODE.close();
        DATABASE.close();
    }

    @Test
    void what_was_recorded_is_read_again_by_any_node() {
        Recorded<RegistryEvent> recorded = recorded(ledger.execute(append(uscc)));

        assertThat(recorded.sequence()).isZero();
        assertThat(recorded.events()).containsExactly(event(uscc, TestCommand.AT));
        assertThat(recorded.eventIds()).hasSize(1);
        for (LedgerNode node : List.of(NODE, OTHER_NODE)) {
            assertThat(node.ledger().read(Enterprise.STREAM, uscc.value()).sequence())
                    .isZero();
            assertThat(node.ledger()
                            .read(Enterprise.STREAM, uscc.value())
                            .state()
                            .scales())
                    .hasSize(1);
        }
    }

    @Test
    void a_stream_without_events_is_empty() {
        assertThat(NODE.ledger().read(Enterprise.STREAM, uscc.value()).sequence())
                .isEqualTo(-1);
    }

    @Test
    void reading_sees_what_another_node_recorded_after_it_was_cached() {
        ledger.execute(append(uscc));
        other.execute(append(uscc));
        other.execute(append(uscc));

        assertThat(NODE.ledger().read(Enterprise.STREAM, uscc.value()).sequence())
                .isEqualTo(2);
    }

    @Test
    void an_append_decided_on_an_old_state_is_decided_again() {
        ledger.execute(append(uscc));
        other.execute(append(uscc));

        assertThat(recorded(ledger.execute(append(uscc))).sequence()).isEqualTo(2);
    }

    @Test
    void an_append_that_the_new_state_forbids_is_refused() {
        ledger.execute(append(uscc));
        other.execute(append(uscc));

        assertThat(rule(ledger.execute(appendUpTo(2, uscc)))).isEqualTo("FULL");
        assertThat(events(uscc)).isEqualTo(2);
    }

    @Test
    void a_refusal_is_never_given_on_an_old_state() {
        TestCommand onlyAfterTwo = decide(
                uscc,
                (state, facts) ->
                        state.scales().size() == 2 ? Decision.accept(event(uscc, TestCommand.AT)) : refusal());
        ledger.execute(append(uscc));
        assertThat(rule(ledger.execute(onlyAfterTwo))).isEqualTo("FULL");
        other.execute(append(uscc));

        assertThat(recorded(ledger.execute(onlyAfterTwo)).sequence()).isEqualTo(2);
    }

    @Test
    void nothing_to_do_is_never_answered_on_an_old_state() {
        TestCommand evenOnly = decide(
                uscc,
                (state, facts) -> state.scales().size() % 2 == 0
                        ? Decision.accept()
                        : Decision.accept(event(uscc, TestCommand.AT)));
        ledger.execute(append(uscc));
        ledger.execute(append(uscc));
        other.execute(append(uscc));

        assertThat(recorded(ledger.execute(evenOnly)).events()).hasSize(1);
        assertThat(recorded(ledger.execute(evenOnly)).events()).isEmpty();
    }

    @Test
    void facts_of_other_streams_are_never_old() {
        TestCommand ifSecondHasOne = decide(
                uscc,
                (state, facts) -> facts.read(Enterprise.STREAM, second.value()).sequence() == 1
                        ? Decision.accept(event(uscc, TestCommand.AT))
                        : refusal());
        ledger.execute(append(second));
        assertThat(rule(ledger.execute(ifSecondHasOne))).isEqualTo("FULL");
        other.execute(append(second));

        assertThat(recorded(ledger.execute(ifSecondHasOne)).sequence()).isZero();
        other.execute(append(second));
        assertThat(rule(ledger.execute(ifSecondHasOne))).isEqualTo("FULL");
    }

    @Test
    void facts_that_change_after_they_were_read_from_the_store_are_read_again() {
        AtomicBoolean overtaken = new AtomicBoolean();
        TestCommand ifSecondHasOne = decide(uscc, (state, facts) -> {
            boolean one = facts.read(Enterprise.STREAM, second.value()).sequence() == 0;
            if (!overtaken.getAndSet(true)) {
                CompletableFuture.runAsync(() -> other.execute(append(second))).join();
            }
            return one ? Decision.accept(event(uscc, TestCommand.AT)) : refusal();
        });
        other.execute(append(second));

        assertThat(rule(ledger.execute(ifSecondHasOne))).isEqualTo("FULL");
        assertThat(events(uscc)).isZero();
    }

    @Test
    void in_a_bulk_too_facts_are_never_old() {
        TestCommand whileSecondHasOne = decide(
                uscc,
                (state, facts) -> facts.read(Enterprise.STREAM, second.value()).sequence() == 0
                        ? Decision.accept(event(uscc, TestCommand.AT))
                        : refusal());
        ledger.execute(append(second));
        other.execute(append(second));

        assertThat(ledger.executeAll(List.of(append(uscc), whileSecondHasOne, append(uscc))))
                .extracting(LedgerTest::sequenceOf)
                .containsExactly(0L, null, 1L);
    }

    @Test
    void a_race_lost_twice_is_a_conflict() {
        TestCommand overtaken = decide(uscc, (state, facts) -> {
            CompletableFuture.runAsync(() -> other.execute(append(uscc))).join();
            return Decision.accept(event(uscc, TestCommand.AT));
        });

        assertThat(refused(ledger.execute(overtaken)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(events(uscc)).isEqualTo(2);
    }

    @Test
    void a_decision_that_fails_records_nothing() {
        TestCommand broken = decide(uscc, (state, facts) -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> ledger.executeAll(List.of(append(second), broken)))
                .hasMessage("broken");
        assertThat(events(second)).isZero();
    }

    @Test
    void in_a_bulk_each_is_decided_after_the_one_before() {
        List<Outcome<?>> outcomes = ledger.executeAll(
                List.of(appendUpTo(2, uscc), append(second), appendUpTo(2, uscc), appendUpTo(2, uscc), append(second)));

        assertThat(outcomes).extracting(LedgerTest::sequenceOf).containsExactly(0L, 0L, 1L, null, 1L);
        assertThat(events(uscc)).isEqualTo(2);
        assertThat(events(second)).isEqualTo(2);
    }

    @Test
    void a_bulk_sees_what_another_node_recorded() {
        ledger.executeAll(List.of(append(uscc), append(second)));
        other.executeAll(List.of(append(second), append(uscc)));

        assertThat(ledger.executeAll(List.of(appendUpTo(2, uscc), append(second))))
                .extracting(LedgerTest::sequenceOf)
                .containsExactly(null, 2L);
    }

    @Test
    void a_large_bulk_is_stored_as_if_written_one_by_one() {
        ledger.execute(append(second));
        ledger.executeAll(Collections.nCopies(LARGE, append(uscc)));

        assertThat(OTHER_NODE.ledger().read(Enterprise.STREAM, uscc.value()).sequence())
                .isEqualTo(LARGE - 1);
        String written = "SELECT count(DISTINCT event_id) FROM ledger.events e WHERE aggregate_id = :bulk AND EXISTS ("
                + "SELECT FROM ledger.events s WHERE s.aggregate_id = :single AND s.type = e.type"
                + " AND (s.payload_type, s.payload_revision) = (e.payload_type, e.payload_revision)"
                + " AND convert_from(s.payload, 'UTF8') = replace(convert_from(e.payload, 'UTF8'), :uscc, :other)"
                + " AND s.meta_data = e.meta_data AND e.time_stamp - s.time_stamp BETWEEN interval '0' AND '1 minute')";
        assertThat(JdbcClient.create(DATABASE.app())
                        .sql(written)
                        .param("bulk", key(uscc))
                        .param("single", key(second))
                        .param("uscc", uscc.value())
                        .param("other", second.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(LARGE);
    }

    @Test
    void a_large_bulk_that_lost_a_race_is_decided_again() {
        AtomicBoolean overtaken = new AtomicBoolean();
        TestCommand slow = decide(uscc, (state, facts) -> {
            if (!overtaken.getAndSet(true)) {
                CompletableFuture.runAsync(() -> other.execute(append(uscc))).join();
            }
            return Decision.accept(event(uscc, TestCommand.AT));
        });

        List<Outcome<?>> outcomes = ledger.executeAll(Collections.nCopies(LARGE, slow));

        assertThat(outcomes)
                .extracting(LedgerTest::sequenceOf)
                .isEqualTo(LongStream.rangeClosed(1, LARGE).boxed().toList());
        assertThat(events(uscc)).isEqualTo(LARGE + 1);
    }

    private static <E> Recorded<E> recorded(Outcome<E> outcome) {
        assertThat(outcome).isInstanceOf(Recorded.class);
        return (Recorded<E>) outcome;
    }

    private static Refusal refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).refusal();
    }

    private static String rule(Outcome<?> outcome) {
        return refused(outcome).problems().stream()
                .map(Problem::rule)
                .findFirst()
                .orElseThrow();
    }

    private static Long sequenceOf(Outcome<?> outcome) {
        return outcome instanceof Recorded<?> recorded ? recorded.sequence() : null;
    }

    private static long events(Uscc uscc) {
        return JdbcClient.create(DATABASE.app())
                .sql("SELECT count(*) FROM ledger.events WHERE aggregate_id = ?")
                .param(key(uscc))
                .query(Long.class)
                .single();
    }

    private static String key(Uscc uscc) {
        return new StreamRef(Enterprise.STREAM, uscc.value()).key();
    }
}
