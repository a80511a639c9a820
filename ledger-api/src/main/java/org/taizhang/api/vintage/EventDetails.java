package org.taizhang.api.vintage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/** What an event says to a reader of figures. */
public record EventDetails(
        Text title,
        @Nullable Uscc uscc,
        @Nullable FormCode form,
        @Nullable Period period,
        @Nullable Integer revision,
        @Nullable String effective,
        @Nullable String document,
        List<CellChange> changes,
        @Nullable String reason) {

    private static final FigureCases<EventDetails> OF = new ByFeature();

    /** @throws IllegalArgumentException for an event that no figure is made of and that is said beside no report */
    public static EventDetails of(LedgerEvent event) {
        return event.on(OF);
    }

    static @Nullable String words(@Nullable Reason reason) {
        return reason == null ? null : reason.code() + " " + reason.text();
    }

    private static final class ByFeature implements FigureCases<EventDetails> {

        private final RegistryDetails registry = new RegistryDetails();
        private final FilingDetails filing = new FilingDetails();
        private final PlanDetails plan = new PlanDetails();
        private final DevelopmentDetails development = new DevelopmentDetails();

        @Override
        public EventDetails aside(LedgerEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails registry(RegistryEvent event) {
            return event.on(registry);
        }

        @Override
        public EventDetails plan(PlanEvent event) {
            return event.on(plan);
        }

        @Override
        public EventDetails filed(ReportFiled event) {
            return filing.filed(event);
        }

        @Override
        public EventDetails accepted(ReportAccepted event) {
            return filing.accepted(event);
        }

        @Override
        public EventDetails returned(ReportReturned event) {
            return filing.returned(event);
        }

        @Override
        public EventDetails judged(ExplanationJudged event) {
            return filing.judged(event);
        }

        @Override
        public EventDetails beside(FilingEvent event) {
            return event.on(filing);
        }

        @Override
        public EventDetails developmentFiled(DevelopmentFiled event) {
            return development.developmentFiled(event);
        }

        @Override
        public EventDetails developmentConfirmed(DevelopmentConfirmed event) {
            return development.developmentConfirmed(event);
        }
    }
}
