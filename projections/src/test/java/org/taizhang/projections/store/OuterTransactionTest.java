package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.projections.TestCommand.append;
import static org.taizhang.projections.TestCommand.appendUpTo;
import static org.taizhang.projections.TestCommand.decide;
import static org.taizhang.projections.TestCommand.uscc;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.shell.Outcome.Recorded;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

/** Commands take part in a transaction of the caller's; what that one rolls back is remembered nowhere. */
class OuterTransactionTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final LedgerNode NODE = TestNode.create(DATABASE);
    private static final LedgerNode OTHER_NODE = TestNode.create(DATABASE);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AxonLedger ledger = NODE.ledger();
    private final TransactionTemplate outer = new TransactionTemplate(new JdbcTransactionManager(DATABASE.app()));
    private final Uscc uscc = uscc(NEXT.incrementAndGet());

    @AfterAll
    static void stop() {
        NODE.close();
        OTHER_NODE.close();
        DATABASE.close();
    }

    @Test
    void what_was_rolled_back_was_never_there() {
        outer.executeWithoutResult(transaction -> {
            ledger.execute(append(uscc));
            assertThat(sequence()).as("seen from inside").isZero();
            transaction.setRollbackOnly();
        });

        assertThat(recorded(ledger.execute(appendUpTo(1, uscc))).sequence()).isZero();
        assertThat(sequence()).isZero();
    }

    @Test
    void neither_was_what_was_rolled_back_on_top_of_a_stream_at_hand() {
        ledger.execute(append(uscc));
        outer.executeWithoutResult(transaction -> {
            assertThat(recorded(ledger.execute(append(uscc))).sequence()).isOne();
            assertThat(recorded(ledger.execute(append(uscc))).sequence()).isEqualTo(2);
            transaction.setRollbackOnly();
        });

        assertThat(recorded(ledger.execute(append(uscc))).sequence()).isOne();
    }

    @Test
    void nor_what_was_rolled_back_to_a_savepoint() {
        outer.executeWithoutResult(transaction -> {
            ledger.execute(append(uscc));
            Object savepoint = transaction.createSavepoint();
            ledger.execute(append(uscc));
            transaction.rollbackToSavepoint(savepoint);
        });

        assertThat(recorded(ledger.execute(append(uscc))).sequence()).isOne();
    }

    @Test
    void what_was_committed_is_there() {
        outer.executeWithoutResult(transaction -> {
            ledger.execute(append(uscc));
            ledger.execute(append(uscc));
        });

        assertThat(recorded(ledger.execute(append(uscc))).sequence()).isEqualTo(2);
        assertThat(sequence()).isEqualTo(2);
    }

    @Test
    void a_race_that_is_lost_inside_of_it_is_its_own_to_repeat() {
        ledger.execute(append(uscc));

        assertThatThrownBy(() ->
                        outer.executeWithoutResult(transaction -> ledger.execute(decide(uscc, (state, facts) -> {
                            CompletableFuture.runAsync(() -> OTHER_NODE.ledger().execute(append(uscc)))
                                    .join();
                            return append(uscc).decision().apply(state, facts);
                        }))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(recorded(ledger.execute(append(uscc))).sequence()).isEqualTo(2);
    }

    private long sequence() {
        return ledger.read(Enterprise.STREAM, uscc.value()).sequence();
    }

    private static Recorded<RegistryEvent> recorded(Outcome<RegistryEvent> outcome) {
        assertThat(outcome).isInstanceOf(Recorded.class);
        return (Recorded<RegistryEvent>) outcome;
    }
}
