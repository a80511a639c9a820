package org.taizhang.ledger.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** What is asked about a cell of a report, and answered. No value changes by it. */
public sealed interface QueryEvent extends FilingEvent {

    /** Number of the query among those of the report. */
    int query();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(FilingEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * @param revision the one that was looked at
     * @param item and {@code column}: as in {@link org.taizhang.ledger.form.CellName}
     */
    @Stored("filing.ReportQueried")
    record ReportQueried(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int query,
            String item,
            String column,
            String text)
            implements QueryEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.queried(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.queried(this);
        }
    }

    /**
     * @param revision the latest one; the one that changed the cell where that is the answer
     * @param text null where the revision is the answer
     */
    @Stored("filing.QueryAnswered")
    record QueryAnswered(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            int query,
            @Nullable String text)
            implements QueryEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.answered(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** Who asks is satisfied, or no longer asks. */
    @Stored("filing.QuerySettled")
    record QuerySettled(
            String actor, Instant recordedAt, Uscc uscc, FormCode form, Period period, int revision, int query)
            implements QueryEvent {
        @Override
        public ReportBook evolve(ReportBook state) {
            return state.querySettled(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.querySettled(this);
        }
    }

    interface Cases<R> {
        R queried(ReportQueried event);

        R answered(QueryAnswered event);

        R querySettled(QuerySettled event);
    }
}
