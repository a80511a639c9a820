package org.taizhang.ledger.indicator.tally;

import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;
import org.taizhang.ledger.indicator.statement.Span;

/**
 * Takes down every statement that an event changed, whole, with the position of the event. A statement holds from its
 * position until the next one of the same scope and period; before the first it is the empty one.
 */
public interface Sink {

    void span(long position, Span span);

    void output(long position, Scope scope, Period period, OutputMonth statement);

    void outputWindow(long position, Scope scope, Period period, OutputWindow statement);

    void employment(long position, Scope scope, Period period, EmploymentMonth statement);

    void personMonths(long position, Scope scope, Period period, Peak statement);

    void land(long position, Scope scope, Period period, LandMonth statement);

    void development(long position, Past.Development newest);

    /** @param steps by how much the counts of the period differ from those of the one before */
    void directory(long position, ClusterId cluster, Period period, DirectoryCounts steps);
}
