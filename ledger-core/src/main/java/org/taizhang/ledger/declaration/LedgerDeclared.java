package org.taizhang.ledger.declaration;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/**
 * @param origin the ledger's own name, for citations and for the transparency log
 */
@Stored("ledger.LedgerDeclared")
public record LedgerDeclared(String actor, Instant recordedAt, LedgerKind kind, ClockKind clock, String origin)
        implements StreamEvent<Declaration> {

    @Override
    public Declaration evolve(Declaration state) {
        return new Declaration(this);
    }

    @Override
    public <R> R on(LedgerCases<R> cases) {
        return cases.declared(this);
    }

    public enum LedgerKind {
        PRODUCTION,
        DEMONSTRATION
    }

    public enum ClockKind {
        /** The machine's clock. */
        SYSTEM,
        /** A clock that was set: legal only in a demonstration or a declared migration. */
        SIMULATED
    }
}
