package org.taizhang.ledger.filing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.CellName;

/** All revisions of one report, and what was asked about it; revision and query n are at index n − 1. */
public record Report(List<Revision> revisions, List<Query> queries) {

    static final Report NONE = new Report(List.of(), List.of());

    public record Revision(ReportFiled filed, Status status) {}

    public ReportState state() {
        return switch (latest().status()) {
            case RETURNED -> ReportState.RETURNED;
            case ACCEPTED -> ReportState.ACCEPTED;
            case FILED ->
                queries.stream().anyMatch(Query::open)
                        ? ReportState.QUERIED
                        : queries.stream().allMatch(Query::settled) ? ReportState.FILED : ReportState.ANSWERED;
        };
    }

    public Optional<Query> query(int number) {
        return number < 1 || number > queries.size() ? Optional.empty() : Optional.of(queries.get(number - 1));
    }

    public Revision latest() {
        return revisions.get(revisions.size() - 1);
    }

    /** The latest revision that was not returned: the one whose values count. */
    public Optional<Revision> effective() {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (revisions.get(i).status() != Status.RETURNED) {
                return Optional.of(revisions.get(i));
            }
        }
        return Optional.empty();
    }

    Report filed(ReportFiled event) {
        List<Revision> longer = new ArrayList<>(revisions);
        longer.add(new Revision(event.withoutSaw(), Status.FILED));
        return new Report(List.copyOf(longer), queries);
    }

    Report marked(int revision, Status status) {
        List<Revision> changed = new ArrayList<>(revisions);
        changed.set(revision - 1, new Revision(changed.get(revision - 1).filed(), status));
        return new Report(List.copyOf(changed), queries);
    }

    /** @param cell of a query that begins a thread, else not looked at */
    Report asked(QueryEvent event, @Nullable CellName cell, Query.Act act, @Nullable String text) {
        Query.Entry entry = new Query.Entry(act, event.actor(), event.recordedAt(), event.revision(), text);
        List<Query> changed = new ArrayList<>(queries);
        int index = event.query() - 1;
        if (index < changed.size()) {
            changed.set(index, changed.get(index).with(entry));
        } else {
            changed.add(new Query(event.query(), requireNonNull(cell), List.of(entry)));
        }
        return new Report(revisions, List.copyOf(changed));
    }
}
