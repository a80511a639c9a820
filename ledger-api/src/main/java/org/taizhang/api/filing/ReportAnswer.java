package org.taizhang.api.filing;

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
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision;

/**
 * One revision of a report.
 *
 * @param effective its values count
 * @param values as stated
 * @param derived computed by the ledger: {@code grossOutput.ytd} …
 * @param changes against the revision that counted before, later months included
 * @param checks what was unusual and how it was explained, and checks that could not be evaluated
 * @param position at which it was recorded, as the event {@code eventId}
 */
record ReportAnswer(
        Uscc uscc,
        FormCode form,
        Period period,
        int revision,
        Status status,
        boolean effective,
        ClusterId cluster,
        String formVersion,
        Map<String, Object> values,
        Map<String, BigDecimal> samePeriod,
        Map<String, BigDecimal> derived,
        List<CellChange> changes,
        List<CheckNote> checks,
        Signatures signatures,
        @Nullable Reason reason,
        Channel channel,
        String actor,
        Instant recordedAt,
        long position,
        String eventId,
        List<ReportRevision.Review> reviews) {

    static ReportAnswer of(ReportRevision revision) {
        ReportFiled filed = revision.filed();
        return new ReportAnswer(
                filed.uscc(),
                filed.form(),
                filed.period(),
                filed.revision(),
                revision.status(),
                revision.effective(),
                filed.cluster(),
                filed.formVersion(),
                ShownValues.of(filed.form(), filed.values()),
                filed.samePeriod(),
                filed.derived(),
                filed.changes(),
                filed.checks(),
                filed.signatures(),
                filed.reason(),
                filed.channel(),
                filed.actor(),
                filed.recordedAt(),
                revision.position(),
                revision.eventId(),
                revision.reviews());
    }
}
