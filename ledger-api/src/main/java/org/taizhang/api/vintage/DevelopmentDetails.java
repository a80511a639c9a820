package org.taizhang.api.vintage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.CellChange;

/** What the reports of town offices say. */
final class DevelopmentDetails implements DevelopmentEvent.Cases<EventDetails> {

    @Override
    public EventDetails developmentFiled(DevelopmentFiled event) {
        return development(
                "建设进度上报", "Development report filed", event, null, event.changes(), EventDetails.words(event.reason()));
    }

    @Override
    public EventDetails developmentConfirmed(DevelopmentConfirmed event) {
        return development("面积确认", "Areas confirmed", event, event.document(), List.of(), null);
    }

    private static EventDetails development(
            String zh,
            String en,
            DevelopmentEvent event,
            @Nullable String document,
            List<CellChange> changes,
            @Nullable String reason) {
        return new EventDetails(
                new Text(zh, en),
                null,
                FormCode.DEVELOPMENT,
                event.period(),
                event.revision(),
                null,
                document,
                changes,
                reason);
    }
}
