package org.taizhang.projections.store;

import java.util.Collection;
import java.util.Map;
import org.taizhang.ledger.LedgerEvent;

/** Single events of the ledger, found by their positions. */
public interface StoredEvents {

    /**
     * All in one select.
     *
     * @throws IllegalArgumentException for a position that was not given yet
     */
    Map<Long, LedgerEvent> at(Collection<Long> positions);
}
