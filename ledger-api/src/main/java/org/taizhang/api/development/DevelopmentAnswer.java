package org.taizhang.api.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.ShownValues;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.projections.development.DevelopmentQueries;

/**
 * One revision of a town's report.
 *
 * @param confirmation by the land authority; absent while provisional
 */
record DevelopmentAnswer(
        ClusterId cluster,
        Period period,
        int revision,
        String formVersion,
        Map<String, Object> values,
        Map<String, BigDecimal> derived,
        List<CellChange> changes,
        List<CheckNote> checks,
        Signatures signatures,
        @Nullable Reason reason,
        String actor,
        Instant recordedAt,
        long position,
        String eventId,
        @Nullable Confirmation confirmation) {

    record Confirmation(String document, String actor, Instant recordedAt) {

        static @Nullable Confirmation of(@Nullable DevelopmentConfirmed event) {
            return event == null ? null : new Confirmation(event.document(), event.actor(), event.recordedAt());
        }
    }

    static DevelopmentAnswer of(DevelopmentQueries.Revision revision) {
        DevelopmentFiled filed = revision.filed();
        return new DevelopmentAnswer(
                filed.cluster(),
                filed.period(),
                filed.revision(),
                filed.formVersion(),
                ShownValues.of(FormCode.DEVELOPMENT, filed.values()),
                filed.derived(),
                filed.changes(),
                filed.checks(),
                filed.signatures(),
                filed.reason(),
                filed.actor(),
                filed.recordedAt(),
                revision.position(),
                revision.eventId(),
                Confirmation.of(revision.confirmed()));
    }
}
