package org.taizhang.projections.filing;

import java.util.Collection;
import java.util.List;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** What was offered to enterprises and waits for their answer, as known at a position. */
public interface AssistanceQueries {

    /** @param assistance its number among those of the report */
    record Waiting(Uscc uscc, FormCode form, Period period, int assistance) {}

    /** What waits longest first. */
    List<Waiting> waiting(Collection<Uscc> enterprises, int limit, long position);
}
