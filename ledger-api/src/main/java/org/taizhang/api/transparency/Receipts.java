package org.taizhang.api.transparency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.NotYetVisibleException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.store.StoredEvents;
import org.taizhang.projections.transparency.TransparencyLog;

/** Receipts for those who may read what they prove; every one given to another than the unit is logged. */
@Service
public class Receipts {

    private static final String ADDRESS = "/api/v1/receipts/";

    private final TransparencyLog log;
    private final Positions positions;
    private final StoredEvents events;
    private final Rights rights;
    private final AccessLog access;

    Receipts(TransparencyLog log, Positions positions, StoredEvents events, Rights rights, AccessLog access) {
        this.log = log;
        this.positions = positions;
        this.events = events;
        this.rights = rights;
        this.access = access;
    }

    /** Where the receipt of an event will be within seconds; null for none. */
    public static @Nullable String address(@Nullable String eventId) {
        return eventId == null ? null : ADDRESS + eventId;
    }

    /**
     * @throws RefusedException when there is no such event, or the user may not read it
     * @throws NotYetVisibleException when no checkpoint covers it yet
     */
    public Receipt of(CurrentUser user, String eventId) {
        OptionalLong position = positions.of(eventId);
        if (position.isEmpty()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "NO_EVENT",
                    "",
                    "没有编号为 " + eventId + " 的事件，或尚未排入台账。",
                    "There is no event " + eventId + ", or it has no position yet.");
        }
        LedgerEvent event = events.at(List.of(position.getAsLong())).get(position.getAsLong());
        if (event == null) {
            throw new IllegalStateException("no event at " + position);
        }
        Optional<AccessLog.Filing> filing = event.on(new MayRead(user, rights));
        Receipt receipt =
                log.receipt(eventId).orElseThrow(() -> new NotYetVisibleException(position.getAsLong(), covered()));
        filing.ifPresent(single -> access.read(user, "receipt", List.of(single)));
        return receipt;
    }

    private long covered() {
        return log.checkpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }
}
