package org.taizhang.ledger.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
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

/** What happens in a {@link ClusterBook}. */
public sealed interface DevelopmentEvent extends StreamEvent<ClusterBook> {

    ClusterId cluster();

    Period period();

    int revision();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** Fields as in {@link org.taizhang.ledger.filing.FilingEvent.ReportFiled}. */
    @Stored(value = "development.DevelopmentFiled", revision = "5")
    record DevelopmentFiled(
            String actor,
            Instant recordedAt,
            ClusterId cluster,
            Period period,
            int revision,
            String formVersion,
            ReportValues values,
            Map<String, BigDecimal> derived,
            List<CellChange> changes,
            Signatures signatures,
            @Nullable Reason reason,
            List<CheckNote> checks,
            Channel channel,
            Instant onTimeUntil,
            @Nullable Instant closesOn,
            List<String> saw)
            implements DevelopmentEvent {

        public Arrival arrival() {
            return Arrival.of(recordedAt, onTimeUntil, closesOn);
        }

        @Override
        public ClusterBook evolve(ClusterBook state) {
            return state.filed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.developmentFiled(this);
        }
    }

    /** The land authority confirmed built-up, productive and levelled area of a revision, by a document. */
    @Stored("development.DevelopmentConfirmed")
    record DevelopmentConfirmed(
            String actor, Instant recordedAt, ClusterId cluster, Period period, int revision, String document)
            implements DevelopmentEvent {
        @Override
        public ClusterBook evolve(ClusterBook state) {
            return state.confirmed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.developmentConfirmed(this);
        }
    }

    interface Cases<R> {
        R developmentFiled(DevelopmentFiled event);

        R developmentConfirmed(DevelopmentConfirmed event);
    }
}
