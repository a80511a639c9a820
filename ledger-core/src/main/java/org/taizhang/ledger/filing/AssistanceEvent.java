package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.Uscc;

/**
 * 协助填报: a statistician writes down what an enterprise that cannot file itself says. No value changes by it: only the
 * filing that follows the enterprise's own countersignature counts.
 */
public sealed interface AssistanceEvent extends FilingEvent {

    /** Number of the assistance among those of the report. */
    int assistance();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(FilingEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * @param actor the statistician
     * @param revision the one that would be replaced; 0 where nothing was filed
     * @param values and {@code samePeriod}, {@code explanations}, {@code signatures}, {@code reason}: what would be filed
     * @param cause why the enterprise cannot file itself
     */
    @Stored("filing.AssistanceOffered")
    record AssistanceOffered(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int assistance,
            ReportValues values,
            Map<String, BigDecimal> samePeriod,
            List<Explanation> explanations,
            Signatures signatures,
            @Nullable Reason reason,
            Channel channel,
            String cause)
            implements AssistanceEvent {

        @Override
        public ReportBook evolve(ReportBook state) {
            return state.offered(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.offered(this);
        }
    }

    /** The enterprise's filer takes it as its own; the filing follows in the same transaction. */
    @Stored("filing.AssistanceCountersigned")
    record AssistanceCountersigned(
            String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision, int assistance)
            implements AssistanceEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.assisted(this, Assistance.State.COUNTERSIGNED);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.countersigned(this);
        }
    }

    /** The enterprise's filer sends it back. */
    @Stored("filing.AssistanceDeclined")
    record AssistanceDeclined(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int assistance,
            String reason)
            implements AssistanceEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.assisted(this, Assistance.State.DECLINED);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.declined(this);
        }
    }

    interface Cases<R> {
        R offered(AssistanceOffered event);

        R countersigned(AssistanceCountersigned event);

        R declined(AssistanceDeclined event);
    }
}
