package org.taizhang.api.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.sequencer.SequencerNode;

/** What ledger this is, and how far it goes. */
@Component("ledgerHealthIndicator")
final class LedgerHealth implements HealthIndicator {

    private final Streams streams;
    private final Positions positions;
    private final SequencerNode sequencer;

    LedgerHealth(Streams streams, Positions positions, SequencerNode sequencer) {
        this.streams = streams;
        this.positions = positions;
        this.sequencer = sequencer;
    }

    @Override
    public Health health() {
        Health.Builder health = sequencer
                .failure()
                .map(failure -> Health.down().withDetail("sequencing", failure.toString()))
                .orElseGet(Health::up);
        LedgerDeclared declared =
                streams.read(Declaration.STREAM, Declaration.ID).state().declared();
        if (declared != null) {
            health.withDetail("kind", declared.kind()).withDetail("origin", declared.origin());
        }
        long head = positions.head();
        if (head > 0) {
            health.withDetail("knownAt", positions.knownAt(head));
        }
        return health.withDetail("position", head)
                .withDetail("sequencesHere", sequencer.active())
                .build();
    }
}
