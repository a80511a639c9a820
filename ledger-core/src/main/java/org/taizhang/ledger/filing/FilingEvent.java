package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.Uscc;

/** What happens in a {@link ReportBook}. */
public sealed interface FilingEvent extends StreamEvent<ReportBook>
        permits FilingEvent.ReportFiled,
                FilingEvent.ReportAccepted,
                FilingEvent.ReportReturned,
                FilingEvent.ExplanationJudged,
                QueryEvent,
                CorrectionEvent,
                AssistanceEvent {

    Uscc uscc();

    FormCode form();

    Period period();

    /** 1 for the first filing of the form and period, then 2, 3 … */
    int revision();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * @param cluster the membership it was filed under
     * @param formVersion version of the form's definition
     * @param samePeriod last year's values where the unit has no history in the ledger and typed them:
     *     {@code grossOutput.month}, {@code grossOutput.ytd}
     * @param derived values the ledger computed from this report and the book: {@code grossOutput.ytd},
     *     {@code occupiedLand} …
     * @param changes for a revision, every cell that differs from what counted before, re-derived ones included
     * @param checks what the checks of the form found, with its explanations, and those that could not be evaluated
     * @param onTimeUntil until when it was on time, as the calendar and the extensions stood when it was filed
     * @param closesOn when no first report was taken any more, likewise; null in what was recorded before it was kept
     * @param saw the other streams the decision read, each as {@code key@sequence} of its last event, −1 for none
     */
    @Stored(value = "filing.ReportFiled", revision = "5")
    record ReportFiled(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            ClusterId cluster,
            FormCode form,
            Period period,
            int revision,
            String formVersion,
            ReportValues values,
            Map<String, BigDecimal> samePeriod,
            Map<String, BigDecimal> derived,
            List<CellChange> changes,
            Signatures signatures,
            @Nullable Reason reason,
            List<CheckNote> checks,
            Channel channel,
            Instant onTimeUntil,
            @Nullable Instant closesOn,
            List<String> saw)
            implements FilingEvent {

        public ReportFiled {
            samePeriod = Map.copyOf(samePeriod);
            derived = Map.copyOf(derived);
            changes = List.copyOf(changes);
            checks = List.copyOf(checks);
            saw = List.copyOf(saw);
        }

        /** As a book keeps it: what was seen is for those who look into the event, no later decision asks for it. */
        ReportFiled withoutSaw() {
            return new ReportFiled(
                    actor,
                    recordedAt,
                    uscc,
                    cluster,
                    form,
                    period,
                    revision,
                    formVersion,
                    values,
                    samePeriod,
                    derived,
                    changes,
                    signatures,
                    reason,
                    checks,
                    channel,
                    onTimeUntil,
                    closesOn,
                    List.of());
        }

        /** Judged once, when it was filed: an extension that comes later changes nothing about it. */
        public Arrival arrival() {
            return Arrival.of(recordedAt, onTimeUntil, closesOn);
        }

        @Override
        public ReportBook evolve(ReportBook state) {
            return state.filed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.filed(this);
        }
    }

    /** The county found the revision in order. */
    @Stored("filing.ReportAccepted")
    record ReportAccepted(String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision)
            implements FilingEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.accepted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /** The county sent the revision back; the previous unreturned revision counts again, or none. */
    @Stored("filing.ReportReturned")
    record ReportReturned(
            String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision, String reason)
            implements FilingEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.returned(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * The county's word on the explanation of one check.
     *
     * @param until last month an accepted one holds for; null means only for this report
     * @param reason why it was not accepted
     */
    @Stored("filing.ExplanationJudged")
    record ExplanationJudged(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            String rule,
            String item,
            boolean accepted,
            @Nullable YearMonth until,
            @Nullable String reason)
            implements FilingEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.explanationJudged(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    interface Cases<R> extends QueryEvent.Cases<R>, CorrectionEvent.Cases<R>, AssistanceEvent.Cases<R> {
        R filed(ReportFiled event);

        R accepted(ReportAccepted event);

        R returned(ReportReturned event);

        R judged(ExplanationJudged event);
    }
}
