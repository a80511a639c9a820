package org.taizhang.projections.vintage;

import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;

/** What can make figures change. */
public enum EventKind {
    FIRST_FILING("首次上报", "First filing"),
    REVISION("更正", "Revision"),
    ACCEPTANCE("验收", "Acceptance"),
    RETURN("退回", "Return"),
    DIRECTORY("名录变动", "Directory change"),
    DEVELOPMENT_FILING("建设进度上报", "Development filing"),
    DEVELOPMENT_CONFIRMATION("面积确认", "Area confirmation"),
    PLAN("规划与对照表", "Plan decision");

    private final Text label;

    EventKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    /** @throws IllegalArgumentException for an event that changes no figure */
    static EventKind of(LedgerEvent event) {
        return event.on(OF);
    }

    private static final FigureCases<EventKind> OF = new FigureCases<>() {

        @Override
        public EventKind aside(LedgerEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind registry(RegistryEvent event) {
            return DIRECTORY;
        }

        @Override
        public EventKind plan(PlanEvent event) {
            return PLAN;
        }

        @Override
        public EventKind filed(ReportFiled event) {
            return event.revision() == 1 ? FIRST_FILING : REVISION;
        }

        @Override
        public EventKind accepted(ReportAccepted event) {
            return ACCEPTANCE;
        }

        @Override
        public EventKind returned(ReportReturned event) {
            return RETURN;
        }

        @Override
        public EventKind developmentFiled(DevelopmentFiled event) {
            return DEVELOPMENT_FILING;
        }

        @Override
        public EventKind developmentConfirmed(DevelopmentConfirmed event) {
            return DEVELOPMENT_CONFIRMATION;
        }
    };
}
