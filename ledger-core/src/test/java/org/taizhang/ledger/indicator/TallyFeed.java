package org.taizhang.ledger.indicator;

import org.taizhang.ledger.GroupedCases;
import org.taizhang.ledger.LedgerEvent;
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
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.WindowEvent;

/** Hands events to a tally whose rows stay in memory. */
public final class TallyFeed implements GroupedCases<Boolean> {

    private final Tally tally;
    private long position;

    public TallyFeed(Past past, MemoryStatements statements) {
        this.tally = new Tally(past, statements);
    }

    public void feed(long at, LedgerEvent event) {
        position = at;
        event.on(this);
    }

    void trim(int enterpriseYears) {
        tally.trim(enterpriseYears);
    }

    @Override
    public Boolean log(LogEvent event) {
        return false;
    }

    @Override
    public Boolean registry(RegistryEvent event) {
        tally.registered(position, event);
        return true;
    }

    @Override
    public Boolean plan(PlanEvent event) {
        tally.planned(position, event);
        return true;
    }

    @Override
    public Boolean proposal(ProposalEvent event) {
        return false;
    }

    @Override
    public Boolean batch(BatchEvent event) {
        return false;
    }

    @Override
    public Boolean publication(PublicationEvent event) {
        return false;
    }

    @Override
    public Boolean assessment(AssessmentEvent event) {
        return true;
    }

    @Override
    public Boolean filed(ReportFiled event) {
        tally.filed(position, event);
        return true;
    }

    @Override
    public Boolean accepted(ReportAccepted event) {
        tally.reviewed(position, event, Status.ACCEPTED);
        return true;
    }

    @Override
    public Boolean returned(ReportReturned event) {
        tally.reviewed(position, event, Status.RETURNED);
        return true;
    }

    @Override
    public Boolean integrity(IntegrityEvent event) {
        return true;
    }

    @Override
    public Boolean beside(FilingEvent event) {
        return true;
    }

    @Override
    public Boolean judged(ExplanationJudged event) {
        return true;
    }

    @Override
    public Boolean developmentFiled(DevelopmentFiled event) {
        tally.developed(position, event);
        return true;
    }

    @Override
    public Boolean developmentConfirmed(DevelopmentConfirmed event) {
        tally.confirmed(position, event);
        return true;
    }

    @Override
    public Boolean check(CheckEvent event) {
        return true;
    }

    @Override
    public Boolean form(FormEvent event) {
        return true;
    }

    @Override
    public Boolean window(WindowEvent event) {
        return true;
    }

    @Override
    public Boolean declared(LedgerDeclared event) {
        return true;
    }
}
