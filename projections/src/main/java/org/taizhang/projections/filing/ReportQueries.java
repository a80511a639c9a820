package org.taizhang.projections.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** Single reports of enterprises as known at a position. Who may see them is decided before asking. */
public interface ReportQueries {

    /** The newest revision, whatever became of it; empty when nothing was filed by then. */
    Optional<ReportRevision> current(Uscc uscc, FormCode form, Period period, long position);

    /** All revisions, newest first. */
    List<ReportRevision> history(Uscc uscc, FormCode form, Period period, long position);

    /** Checks that could not be evaluated, as long as a report waits for the county because of it; by form and rule. */
    List<Unchecked> unchecked();

    /** What the enterprise owes for the periods, by period and form, with how far it is. */
    List<DueReport> due(Uscc uscc, Period from, Period to, long position);

    /** What several enterprises owe for one period; those that owe nothing are left out. */
    Map<Uscc, List<DueReport>> due(Collection<Enterprise> enterprises, Period period, long position);
}
