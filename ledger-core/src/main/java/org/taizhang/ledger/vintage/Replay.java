package org.taizhang.ledger.vintage;

import java.time.Instant;
import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.assessment.change.Following;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.ledger.indicator.tally.LatestStatements;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;

/**
 * What figures are computed from, followed event by event in memory: for who has the ledger's events and nothing else.
 * Not for several threads.
 */
public final class Replay implements Following {

    private final LatestStatements statements;
    private final Tally tally;
    private Extensions extensions;
    private Plans plans;
    private Instant at;
    private long position;

    /** From the first event on. */
    public Replay() {
        this(new Known(Statements.NONE, Plans.NONE, Extensions.NONE, Instant.EPOCH), Past.NOTHING);
    }

    /**
     * From the middle of a ledger on.
     *
     * @param known there
     * @param past the same, as a tally needs it
     */
    public Replay(Known known, Past past) {
        this.statements = new LatestStatements(known.statements());
        this.tally = new Tally(past, statements);
        this.extensions = known.extensions();
        this.plans = known.plans();
        this.at = known.at();
    }

    /** Events come in an order that the ledger could have recorded them in. */
    @Override
    public void take(LedgerEvent event) {
        position++;
        at = at.isBefore(event.recordedAt()) ? event.recordedAt() : at;
        event.on(new Take());
    }

    /** After the events taken so far; of no use when more are taken. */
    public Known known() {
        return new Known(statements, plans, extensions, at);
    }

    @Override
    public FigureSource figures() {
        return new Figures(known(), true)::figure;
    }

    @Override
    public Extensions extensions() {
        return extensions;
    }

    /** Says whether the event bears on figures. */
    private final class Take implements FigureCases<Boolean> {

        @Override
        public Boolean registry(RegistryEvent event) {
            tally.registered(position, event);
            return true;
        }

        @Override
        public Boolean plan(PlanEvent event) {
            plans = tally.planned(position, event);
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
        public Boolean extensionGranted(ExtensionGranted event) {
            extensions = extensions.with(event.extension());
            return true;
        }

        @Override
        public Boolean calendarAdopted(CalendarAdopted event) {
            extensions = extensions.with(
                    extensions.calendars().with(event.calendar(), event.document(), event.recordedAt()));
            return true;
        }

        @Override
        public Boolean aside(LedgerEvent event) {
            return false;
        }
    }
}
