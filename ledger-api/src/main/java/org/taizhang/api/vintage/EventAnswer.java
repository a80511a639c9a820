package org.taizhang.api.vintage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.vintage.ChangeQueries.Happening;
import org.taizhang.projections.vintage.EventKind;

/**
 * An event that concerns the figures; what does not apply to its kind is absent.
 *
 * @param title what happened
 * @param actor opaque reference of who caused it
 * @param name of the enterprise
 * @param effective from when it holds: a month or a day
 * @param changes of a revision: every cell it changed, old and new
 * @param reason of a revision with its code, or of a return
 */
public record EventAnswer(
        long position,
        String eventId,
        Instant recordedAt,
        String actor,
        EventKind kind,
        Text title,
        @Nullable ClusterId cluster,
        @Nullable Uscc uscc,
        @Nullable String name,
        @Nullable FormCode form,
        @Nullable Period period,
        @Nullable Integer revision,
        @Nullable String effective,
        @Nullable String document,
        @Nullable List<CellChange> changes,
        @Nullable String reason) {

    public static EventAnswer of(Happening happening) {
        LedgerEvent event = happening.event();
        EventDetails details = EventDetails.of(event);
        return new EventAnswer(
                happening.position(),
                happening.eventId(),
                event.recordedAt(),
                event.actor(),
                happening.kind(),
                details.title(),
                happening.cluster(),
                details.uscc(),
                happening.name(),
                details.form(),
                details.period(),
                details.revision(),
                details.effective(),
                details.document(),
                details.changes().isEmpty() ? null : details.changes(),
                details.reason());
    }
}
