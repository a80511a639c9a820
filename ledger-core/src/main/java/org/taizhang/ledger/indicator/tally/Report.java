package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.filing.ReportBook.Status;

/** One report of one enterprise: its revisions and what became of them. */
final class Report {

    private final Arrival first;
    private final List<Revision> revisions = new ArrayList<>(1);

    private record Revision(Amounts amounts, Status status) {}

    /** @param first when the first revision came */
    Report(Arrival first) {
        this.first = first;
    }

    void add(Amounts amounts, Status status) {
        revisions.add(new Revision(amounts, status));
    }

    void mark(int revision, Status status) {
        revisions.set(revision - 1, new Revision(revisions.get(revision - 1).amounts(), status));
    }

    Arrival first() {
        return first;
    }

    boolean effective() {
        return latestUnreturned() != null;
    }

    /** Of the latest revision that was not returned; null when all were. */
    <A extends Amounts> @Nullable A effective(Class<A> type) {
        Revision revision = latestUnreturned();
        return revision == null ? null : type.cast(revision.amounts());
    }

    boolean accepted() {
        Revision revision = latestUnreturned();
        return revision != null && revision.status() == Status.ACCEPTED;
    }

    /** 0 when all were returned. */
    int effectiveRevision() {
        int revision = revisions.size();
        while (revision > 0 && revisions.get(revision - 1).status() == Status.RETURNED) {
            revision--;
        }
        return revision;
    }

    private @Nullable Revision latestUnreturned() {
        int revision = effectiveRevision();
        return revision == 0 ? null : revisions.get(revision - 1);
    }
}
