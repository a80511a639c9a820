package org.taizhang.api.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Assistance;

/**
 * An assistance as people read it, with the names of both persons.
 *
 * @param cause why the enterprise could not file itself
 * @param said the reason and the explanations that go with the values
 * @param reason why the enterprise sent it back
 */
record ShownAssistance(
        int number,
        Assistance.State state,
        int filedRevision,
        String offeredBy,
        Instant offeredAt,
        String cause,
        List<Text> said,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String reason) {

    public boolean pending() {
        return state == Assistance.State.OFFERED;
    }

    /** For the history of the revision that it became. */
    Text note() {
        return new Text(
                "协助填报：" + offeredBy + "代填（" + cause + "），" + answeredBy + "确认",
                "assisted: prepared by " + offeredBy + " (" + cause + "), countersigned by " + answeredBy);
    }
}
