package org.taizhang.ledger.window;

import java.time.Instant;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.DecidedCalendar;

/** What happens to the calendar of a year. What is put forward or decided carries the whole calendar. */
public sealed interface CalendarEvent extends WindowEvent {

    /** Of the proposal within the year, from 1. */
    int number();

    /** A member of the county put the calendar of a year forward; it replaces one that waits. */
    @Stored("calendar.CalendarProposed")
    record CalendarProposed(String actor, Instant recordedAt, int number, DecidedCalendar calendar, String reason)
            implements CalendarEvent {
        @Override
        public int year() {
            return calendar.year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.calendarProposed(this);
        }
    }

    /**
     * From here on the windows of the year follow it that have not opened yet.
     *
     * @param document number of the adopting document
     */
    @Stored("calendar.CalendarAdopted")
    record CalendarAdopted(
            String actor, Instant recordedAt, int number, String document, DecidedCalendar calendar, String reason)
            implements CalendarEvent {
        @Override
        public int year() {
            return calendar.year();
        }

        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.calendarAdopted(this);
        }
    }

    /** The calendar that waited comes into force no more: another member refused it, or its proposer withdrew it. */
    @Stored("calendar.CalendarProposalEnded")
    record CalendarProposalEnded(String actor, Instant recordedAt, int number, int year, Ending ending)
            implements CalendarEvent {
        @Override
        public ReportingYear evolve(ReportingYear state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.calendarProposalEnded(this);
        }
    }
}
