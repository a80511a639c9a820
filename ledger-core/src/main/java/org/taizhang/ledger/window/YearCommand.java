package org.taizhang.ledger.window;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the windows of one year. */
public interface YearCommand extends Command<ReportingYear, WindowEvent> {

    int year();

    @Override
    default StreamType<ReportingYear, WindowEvent> stream() {
        return ReportingYear.STREAM;
    }

    @Override
    default String streamId() {
        return ReportingYear.id(year());
    }
}
