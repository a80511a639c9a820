package org.taizhang.ledger.filing;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** A command about one report, on the book of its enterprise and year. */
public interface ReportCommand extends Command<ReportBook, FilingEvent> {

    Uscc uscc();

    FormCode form();

    Period period();

    @Override
    default StreamType<ReportBook, FilingEvent> stream() {
        return ReportBook.STREAM;
    }

    @Override
    default String streamId() {
        return ReportBook.id(uscc(), period().year());
    }
}
