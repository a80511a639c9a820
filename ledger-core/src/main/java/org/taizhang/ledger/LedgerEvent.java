package org.taizhang.ledger;

import java.time.Instant;

/** Something that was recorded and never changes again. */
public interface LedgerEvent {

    /** Opaque reference of the person or process that caused it; never a name. */
    String actor();

    /** When the ledger took it down, by the application's clock, whole milliseconds. */
    Instant recordedAt();

    /** Calls the one case of this event: a reader that forgets an event does not compile. */
    <R> R on(LedgerCases<R> cases);
}
