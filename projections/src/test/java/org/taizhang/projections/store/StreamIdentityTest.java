package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.DeclareLedger;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.ledger.shell.Options;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.Recorded;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

/** A cluster may be called like the plan's stream, or the ledger's, and is another stream everywhere. */
class StreamIdentityTest {

    private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");

    @Test
    void streams_of_different_kinds_may_have_the_same_id() {
        try (TestDatabase database = TestDatabase.create();
                LedgerNode node = TestNode.create(database);
                LedgerNode other = TestNode.create(database)) {
            AxonLedger ledger = node.ledger();
            ledger.execute(FoundingPlan.yunyang(AT));
            ledger.execute(new DeclareLedger(
                    new Recording("a", AT), LedgerKind.PRODUCTION, ClockKind.SYSTEM, "taizhang.example"));
            for (String id : List.of(Plans.ID, Declaration.ID)) {
                Outcome<DevelopmentEvent> first = ledger.execute(file(id), new Options("key " + id, "hash"));
                assertThat(ledger.execute(file(id), new Options("key " + id, "hash")))
                        .as("answered with the events of its own stream")
                        .isInstanceOfSatisfying(
                                Outcome.Recorded.class,
                                replayed -> assertThat(replayed.events())
                                        .isEqualTo(((Outcome.Recorded<?>) first).events()));
            }

            for (AxonLedger any : List.of(ledger, other.ledger())) {
                assertThat(any.read(Plans.STREAM, Plans.ID).state().current()).isPresent();
                assertThat(any.read(Declaration.STREAM, Declaration.ID).state().declared())
                        .isNotNull();
                assertThat(any.read(ClusterBook.STREAM, Plans.ID).sequence()).isZero();
                assertThat(any.read(ClusterBook.STREAM, Declaration.ID).sequence())
                        .isZero();
            }
        }
    }

    private static Recorded<ClusterBook, DevelopmentEvent> file(String cluster) {
        return new Recorded<>(
                ClusterBook.STREAM,
                cluster,
                new DevelopmentFiled(
                        "a",
                        AT,
                        new ClusterId(cluster),
                        new Period(2025, 12),
                        1,
                        "1",
                        ReportValues.of(Map.of()),
                        Map.of(),
                        List.of(),
                        new Signatures("p", "s", "u"),
                        null,
                        List.of(),
                        Channel.GENERATED,
                        AT,
                        AT,
                        List.of()));
    }
}
