package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.ShownValues;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Assistance;
import org.taizhang.ledger.filing.AssistanceEvent;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.registry.Uscc;

/**
 * What a statistician offered to file for an enterprise.
 *
 * @param revision that would be replaced; 0 where nothing was filed
 * @param cause why the enterprise cannot file itself
 * @param answeredBy who countersigned it or sent it back
 * @param reason why it was sent back
 */
record AssistanceAnswer(
        Uscc uscc,
        FormCode form,
        Period period,
        int number,
        Assistance.State state,
        int revision,
        Map<String, Object> values,
        Map<String, BigDecimal> samePeriod,
        String cause,
        String offeredBy,
        Instant offeredAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String reason) {

    static AssistanceAnswer of(Assistance assistance) {
        AssistanceOffered offer = assistance.offer();
        AssistanceEvent answer = assistance.answer();
        return new AssistanceAnswer(
                offer.uscc(),
                offer.form(),
                offer.period(),
                assistance.number(),
                assistance.state(),
                offer.revision(),
                ShownValues.of(offer.form(), offer.values()),
                offer.samePeriod(),
                offer.cause(),
                offer.actor(),
                offer.recordedAt(),
                answer == null ? null : answer.actor(),
                answer == null ? null : answer.recordedAt(),
                Assistances.reason(answer));
    }
}
