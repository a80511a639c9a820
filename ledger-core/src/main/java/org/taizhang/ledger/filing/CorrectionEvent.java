package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Uscc;

/** What is asked for and decided after the window of a report has closed. Values change only by the filing that follows. */
public sealed interface CorrectionEvent extends FilingEvent {

    /** Number of the request among those of the report. */
    int correction();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(FilingEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * The enterprise asks to file or to correct.
     *
     * @param revision the one that would be replaced; 0 where nothing was filed
     * @param values and {@code samePeriod}, {@code explanations}, {@code signatures}: what would be filed
     */
    @Stored("filing.CorrectionRequested")
    record CorrectionRequested(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int correction,
            ReportValues values,
            Map<String, BigDecimal> samePeriod,
            List<Explanation> explanations,
            Signatures signatures,
            Reason reason,
            Channel channel,
            List<Evidence> evidence)
            implements CorrectionEvent {

        Submission submission() {
            return new Submission(values, Map.of(), samePeriod, signatures, reason, explanations);
        }

        @Override
        public ReportBook evolve(ReportBook state) {
            return state.requested(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.requested(this);
        }
    }

    /** One person of the county supports it. */
    @Stored("filing.CorrectionEndorsed")
    record CorrectionEndorsed(
            String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision, int correction)
            implements CorrectionEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.corrected(this, Correction.State.ENDORSED);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.endorsed(this);
        }
    }

    /** A second person of the county consents; the filing follows in the same transaction. */
    @Stored("filing.CorrectionConsented")
    record CorrectionConsented(
            String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision, int correction)
            implements CorrectionEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.corrected(this, Correction.State.CONSENTED);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.consented(this);
        }
    }

    @Stored("filing.CorrectionRefused")
    record CorrectionRefused(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int correction,
            String reason)
            implements CorrectionEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.corrected(this, Correction.State.REFUSED);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.correctionRefused(this);
        }
    }

    /** Who asked takes it back. */
    @Stored("filing.CorrectionWithdrawn")
    record CorrectionWithdrawn(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int correction,
            String reason)
            implements CorrectionEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.corrected(this, Correction.State.WITHDRAWN);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.correctionWithdrawn(this);
        }
    }

    interface Cases<R> {
        R requested(CorrectionRequested event);

        R endorsed(CorrectionEndorsed event);

        R consented(CorrectionConsented event);

        R correctionRefused(CorrectionRefused event);

        R correctionWithdrawn(CorrectionWithdrawn event);
    }
}
