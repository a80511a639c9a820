package org.taizhang.ledger.window;

import java.time.Instant;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;

/** What happens to the windows of a year. */
public sealed interface WindowEvent extends StreamEvent<ReportingYear>
        permits WindowEvent.WindowOpened,
                WindowEvent.WindowClosed,
                WindowEvent.ExtensionProposed,
                WindowEvent.ExtensionGranted,
                WindowEvent.ExtensionProposalEnded,
                CalendarEvent {

    /** Of the periods it is about. */
    int year();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * Reports of the form for the period are taken from here on, again where an extension opened it once more.
     *
     * @param due when the calendar says it opens; recorded later by a ledger that was not running then
     */
    @Stored("calendar.WindowOpened")
    record WindowOpened(String actor, Instant recordedAt, FormCode form, Period period, Instant due)
            implements WindowEvent {
        @Override
        public int year() {
            return period.year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.opened(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.windowOpened(this);
        }
    }

    /** @param due when the calendar and its extensions for everybody say it closes */
    @Stored("calendar.WindowClosed")
    record WindowClosed(String actor, Instant recordedAt, FormCode form, Period period, Instant due)
            implements WindowEvent {
        @Override
        public int year() {
            return period.year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.closed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.windowClosed(this);
        }
    }

    /**
     * A member of the county put an extension forward.
     *
     * @param number of the extension within the year, from 1
     * @param consentBy a second person consents until then, or the proposal lapses
     */
    @Stored("calendar.ExtensionProposed")
    record ExtensionProposed(String actor, Instant recordedAt, int number, Extension extension, Instant consentBy)
            implements WindowEvent {
        @Override
        public int year() {
            return extension.period().year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.extensionProposed(this);
        }
    }

    /** A second person of the county consented: it holds from here on. */
    @Stored("calendar.ExtensionGranted")
    record ExtensionGranted(String actor, Instant recordedAt, int number, Extension extension) implements WindowEvent {
        @Override
        public int year() {
            return extension.period().year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.granted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.extensionGranted(this);
        }
    }

    /** The extension that waited never holds: another member refused it, or its proposer withdrew it. */
    @Stored("calendar.ExtensionProposalEnded")
    record ExtensionProposalEnded(String actor, Instant recordedAt, int number, int year, Ending ending)
            implements WindowEvent {
        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.extensionProposalEnded(this);
        }
    }

    interface Cases<R> {
        R windowOpened(WindowOpened event);

        R windowClosed(WindowClosed event);

        R extensionProposed(ExtensionProposed event);

        R extensionGranted(ExtensionGranted event);

        R extensionProposalEnded(ExtensionProposalEnded event);

        R calendarProposed(CalendarProposed event);

        R calendarAdopted(CalendarAdopted event);

        R calendarProposalEnded(CalendarProposalEnded event);
    }
}
