package org.taizhang.ledger;

/** An event that knows what it does to the state of its stream. */
public interface StreamEvent<S> extends LedgerEvent {

    S evolve(S state);
}
