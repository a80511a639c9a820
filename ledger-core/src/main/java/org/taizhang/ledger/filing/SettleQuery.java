package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.registry.Uscc;

/** A statistician is satisfied with an answer, or asks no longer. Settled already: nothing to record. */
public record SettleQuery(Recording recording, Uscc uscc, FormCode form, Period period, int query, int revision)
        implements Replying {

    @Override
    public Move move() {
        return Move.SETTLE;
    }

    @Override
    public Decision<FilingEvent> reply(Query asked) {
        return asked.settled()
                ? Decision.accept()
                : Decision.accept(
                        new QuerySettled(recording.actor(), recording.at(), uscc, form, period, revision, query));
    }
}
