package org.taizhang.api.transparency;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.NotYetVisibleException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.decision.LogBook;
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
    private final Streams streams;

    Receipts(
            TransparencyLog log,
            Positions positions,
            StoredEvents events,
            Rights rights,
            AccessLog access,
            Streams streams) {
        this.log = log;
        this.positions = positions;
        this.events = events;
        this.rights = rights;
        this.access = access;
        this.streams = streams;
    }

    /** Where the receipt of an event will be within seconds; null for none. */
    public static @Nullable String address(@Nullable String eventId) {
        return eventId == null ? null : ADDRESS + eventId;
    }

    /**
     * @throws RefusedException when there is no such event, its salt is erased, or the user may not read it
     * @throws NotYetVisibleException when no checkpoint covers it yet
     */
    public Receipt of(CurrentUser user, String eventId) {
        long position = requireEvent(eventId);
        LedgerEvent event = events.at(List.of(position)).get(position);
        if (event == null) {
            throw new IllegalStateException("no event at " + position);
        }
        Optional<AccessLog.Filing> filing = event.on(new MayRead(user, rights));
        requireSalt(eventId);
        Receipt receipt = log.receipt(eventId).orElseThrow(() -> new NotYetVisibleException(position, covered()));
        filing.ifPresent(single -> access.read(user, "receipt", List.of(single)));
        return receipt;
    }

    /**
     * @return its position
     * @throws RefusedException when there is no such event
     */
    long requireEvent(String eventId) {
        return positions
                .of(eventId)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "NO_EVENT",
                        "",
                        "没有编号为 " + eventId + " 的事件，或尚未排入台账。",
                        "There is no event " + eventId + ", or it has no position yet."));
    }

    private void requireSalt(String eventId) {
        if (streams.read(LogBook.STREAM, LogBook.ID).state().erased().contains(eventId)) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "SALT_ERASED",
                    "",
                    "该事件的盐值已依决定删除，不再出具回执。",
                    "The salt of this event was erased by decision: there is no receipt any more.");
        }
    }

    private long covered() {
        return log.checkpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }
}
