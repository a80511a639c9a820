package org.taizhang.ledger.indicator;

import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;

/** Hands events to a tally whose rows stay in memory. */
public final class TallyFeed implements FigureCases<Boolean> {

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
    public Boolean aside(LedgerEvent event) {
        return false;
    }
}
