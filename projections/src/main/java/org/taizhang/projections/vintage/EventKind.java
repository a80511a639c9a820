package org.taizhang.projections.vintage;

import org.taizhang.ledger.GroupedCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.WindowEvent;

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

    private static final GroupedCases<EventKind> OF = new GroupedCases<>() {
        @Override
        public EventKind log(LogEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind window(WindowEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind declared(LedgerDeclared event) {
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
        public EventKind proposal(ProposalEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind check(CheckEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind publication(PublicationEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind assessment(AssessmentEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
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
        public EventKind integrity(IntegrityEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind beside(FilingEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventKind judged(ExplanationJudged event) {
            throw new IllegalArgumentException("changes no figure: " + event);
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
