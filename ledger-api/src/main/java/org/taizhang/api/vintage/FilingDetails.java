package org.taizhang.api.vintage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.CellChange;

/** What reports say, and what is said beside them. */
final class FilingDetails implements FilingEvent.Cases<EventDetails> {

    @Override
    public EventDetails filed(ReportFiled event) {
        return event.revision() == 1
                ? filing("首次上报", "First filing", event, event.changes(), EventDetails.words(event.reason()))
                : filing("更正", "Revision", event, event.changes(), EventDetails.words(event.reason()));
    }

    @Override
    public EventDetails accepted(ReportAccepted event) {
        return filing("验收", "Accepted", event, List.of(), null);
    }

    @Override
    public EventDetails returned(ReportReturned event) {
        return filing("退回", "Returned", event, List.of(), event.reason());
    }

    @Override
    public EventDetails judged(ExplanationJudged event) {
        return event.accepted()
                ? filing("采信说明", "Explanation accepted", event, List.of(), null)
                : filing("不采信说明", "Explanation not accepted", event, List.of(), event.reason());
    }

    @Override
    public EventDetails queried(ReportQueried event) {
        return filing("质询", "Queried", event, List.of(), event.text());
    }

    @Override
    public EventDetails answered(QueryAnswered event) {
        return filing("答复质询", "Query answered", event, List.of(), event.text());
    }

    @Override
    public EventDetails querySettled(QuerySettled event) {
        return filing("了结质询", "Query settled", event, List.of(), null);
    }

    @Override
    public EventDetails offered(AssistanceOffered event) {
        return filing("协助填报", "Assistance offered", event, List.of(), event.cause());
    }

    @Override
    public EventDetails countersigned(AssistanceCountersigned event) {
        return filing("企业确认协助填报", "Assistance countersigned", event, List.of(), null);
    }

    @Override
    public EventDetails declined(AssistanceDeclined event) {
        return filing("企业退回协助填报", "Assistance sent back", event, List.of(), event.reason());
    }

    @Override
    public EventDetails requested(CorrectionRequested event) {
        return filing("申请更正", "Correction asked for", event, List.of(), EventDetails.words(event.reason()));
    }

    @Override
    public EventDetails endorsed(CorrectionEndorsed event) {
        return filing("更正初审通过", "Correction endorsed", event, List.of(), null);
    }

    @Override
    public EventDetails consented(CorrectionConsented event) {
        return filing("同意更正", "Correction consented to", event, List.of(), null);
    }

    @Override
    public EventDetails correctionRefused(CorrectionRefused event) {
        return filing("不同意更正", "Correction refused", event, List.of(), event.reason());
    }

    @Override
    public EventDetails correctionWithdrawn(CorrectionWithdrawn event) {
        return filing("撤回更正申请", "Correction withdrawn", event, List.of(), event.reason());
    }

    private static EventDetails filing(
            String zh, String en, FilingEvent event, List<CellChange> changes, @Nullable String reason) {
        return new EventDetails(
                new Text(zh, en),
                event.uscc(),
                event.form(),
                event.period(),
                event.revision(),
                null,
                null,
                changes,
                reason);
    }
}
