package org.taizhang.projections.filing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.UnitWindow;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.store.StoredEvents;
import org.taizhang.projections.window.ExtensionQueries;

/** Reports as {@link ReportModel} found them; what they state is read from their events. */
public final class JdbcReportQueries implements ReportQueries {

    private final FiledRevisions revisions;
    private final StoredEvents events;
    private final DirectoryQueries directory;
    private final ExtensionQueries extensions;

    public JdbcReportQueries(
            DataSource reading,
            ReadSchema schema,
            StoredEvents events,
            DirectoryQueries directory,
            ExtensionQueries extensions) {
        this.revisions = new FiledRevisions(reading, schema);
        this.events = events;
        this.directory = directory;
        this.extensions = extensions;
    }

    @Override
    public Optional<ReportRevision> current(Uscc uscc, FormCode form, Period period, long position) {
        return withEvents(newestFirst(uscc, form, period, position).stream()
                        .limit(1)
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<ReportRevision> history(Uscc uscc, FormCode form, Period period, long position) {
        return withEvents(newestFirst(uscc, form, period, position));
    }

    private List<FiledRevision> newestFirst(Uscc uscc, FormCode form, Period period, long position) {
        List<FiledRevision> found = new ArrayList<>(revisions.of(List.of(uscc), period, period, position));
        found.removeIf(revision -> revision.form() != form);
        Collections.reverse(found);
        return found;
    }

    /** @param filed newest first, from the newest of a report on */
    private List<ReportRevision> withEvents(List<FiledRevision> filed) {
        Map<Long, LedgerEvent> stated =
                events.at(filed.stream().map(FiledRevision::position).toList());
        List<ReportRevision> complete = new ArrayList<>();
        boolean decided = false;
        for (FiledRevision revision : filed) {
            boolean effective = !decided && !revision.returned();
            decided |= effective;
            complete.add(new ReportRevision(
                    revision.position(),
                    revision.eventId(),
                    (ReportFiled) requireNonNull(stated.get(revision.position())),
                    revision.status(),
                    effective,
                    List.copyOf(revision.reviews())));
        }
        return complete;
    }

    @Override
    public List<Unchecked> unchecked() {
        return revisions.unchecked();
    }

    @Override
    public List<DueReport> due(Uscc uscc, Period from, Period to, long position) {
        return directory
                .find(uscc, position)
                .map(enterprise -> due(
                        enterprise,
                        Period.range(from, to),
                        extensions.granted(from.year(), to.year(), position),
                        revisions.of(List.of(uscc), from, to, position)))
                .orElse(List.of());
    }

    @Override
    public Map<Uscc, List<DueReport>> due(Collection<Enterprise> enterprises, Period period, long position) {
        List<Uscc> codes = enterprises.stream()
                .map(enterprise -> enterprise.particulars().uscc())
                .toList();
        Map<Uscc, List<FiledRevision>> filed =
                revisions.of(codes, period, period, position).stream().collect(groupingBy(FiledRevision::uscc));
        Extensions granted = extensions.granted(period.year(), period.year(), position);
        Map<Uscc, List<DueReport>> due = new LinkedHashMap<>();
        for (Enterprise enterprise : enterprises) {
            Uscc uscc = enterprise.particulars().uscc();
            List<DueReport> owed = due(enterprise, List.of(period), granted, filed.getOrDefault(uscc, List.of()));
            if (!owed.isEmpty()) {
                due.put(uscc, owed);
            }
        }
        return due;
    }

    private static List<DueReport> due(
            Enterprise enterprise, List<Period> periods, Extensions extensions, List<FiledRevision> filed) {
        Map<ReportBook.Key, List<FiledRevision>> reports =
                filed.stream().collect(groupingBy(r -> new ReportBook.Key(r.form(), r.period())));
        List<DueReport> due = new ArrayList<>();
        for (Period period : periods) {
            for (FormCode form : FormCode.values()) {
                if (Due.of(form, enterprise, period).due()) {
                    ClusterId cluster =
                            enterprise.membership(period).orElseThrow().cluster();
                    List<FiledRevision> report = reports.getOrDefault(new ReportBook.Key(form, period), List.of());
                    Window window = UnitWindow.of(form, period, enterprise, extensions);
                    due.add(DueReport.of(form, period, cluster, window, report));
                }
            }
        }
        return due;
    }
}
