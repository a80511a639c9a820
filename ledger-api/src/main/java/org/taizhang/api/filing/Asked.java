package org.taizhang.api.filing;

import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.projections.filing.ThreadQueries;
import org.taizhang.projections.filing.ThreadQueries.Whose;

/** Queries that wait for somebody, for those who may see the reports; every reading by another than the unit is logged. */
@Service
public class Asked {

    private final ThreadQueries threads;
    private final AccessLog log;

    Asked(ThreadQueries threads, AccessLog log) {
        this.threads = threads;
        this.log = log;
    }

    /** Parameters as in {@link ThreadQueries#waiting}. */
    public ThreadQueries.Page waiting(CurrentUser user, Act latest, long after, int limit, long position) {
        ThreadQueries.Page page = threads.waiting(whose(user), latest, after, limit, position);
        log.read(
                user,
                "queries",
                page.items().stream()
                        .map(w -> new AccessLog.Filing(w.uscc(), w.form(), w.period()))
                        .distinct()
                        .toList());
        return page;
    }

    /** Whether anything waits; nobody's report is read by it. */
    public boolean any(CurrentUser user, Act latest, long position) {
        return !threads.waiting(whose(user), latest, 0, 1, position).items().isEmpty();
    }

    private static Whose whose(CurrentUser user) {
        if (user.mayOnAll(Action.READ_STATISTICAL_REPORT)) {
            return Whose.ALL;
        }
        return user.cluster() != null && user.mayOn(Action.READ_STATISTICAL_REPORT, user.cluster())
                ? Whose.cluster(user.cluster())
                : Whose.enterprises(user.enterprises());
    }
}
