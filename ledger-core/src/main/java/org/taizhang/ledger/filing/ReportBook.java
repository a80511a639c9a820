package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** 台账: all reports of one enterprise in one year. The consistency boundary of filing. */
public record ReportBook(Uscc uscc, int year, NavigableMap<Key, Report> reports) {

    public static final StreamType<ReportBook, FilingEvent> STREAM =
            new StreamType<>("filing.ReportBook", "book", FilingEvent.class, ReportBook::empty);

    /** One form of one period. */
    public record Key(FormCode form, Period period) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byForm = form.compareTo(other.form);
            return byForm != 0 ? byForm : period.compareTo(other.period);
        }
    }

    public enum Status {
        FILED,
        ACCEPTED,
        RETURNED
    }

    public record Revision(ReportFiled filed, Status status) {}

    /** All revisions of one report; revision n is at index n − 1. */
    public record Report(List<Revision> revisions) {

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
    }

    public static String id(Uscc uscc, int year) {
        return uscc.value() + ":" + year;
    }

    public static ReportBook empty(String id) {
        int colon = id.indexOf(':');
        return new ReportBook(
                new Uscc(id.substring(0, colon)), Integer.parseInt(id.substring(colon + 1)), new TreeMap<>());
    }

    public Optional<Report> report(FormCode form, Period period) {
        return Optional.ofNullable(reports.get(new Key(form, period)));
    }

    public Optional<ReportFiled> effective(FormCode form, Period period) {
        return report(form, period).flatMap(Report::effective).map(Revision::filed);
    }

    /** All reports of a form that count, by period. */
    public List<ReportFiled> effective(FormCode form) {
        return reports.entrySet().stream()
                .filter(e -> e.getKey().form() == form)
                .map(Map.Entry::getValue)
                .flatMap(report -> report.effective().stream())
                .map(Revision::filed)
                .toList();
    }

    /** What the form asks about the unit of this book. */
    public Filer filer(FormCode form, Period period, Enterprise enterprise) {
        return new Filer(
                enterprise.particulars().multiSite(),
                enterprise.aboveScale(period.lastMonth()),
                form == FormCode.OUTPUT && enterprise.startsLate(year) && !statesYtdBefore(period));
    }

    /** Another output report than that of the period already says what was produced before the book began. */
    private boolean statesYtdBefore(Period otherThan) {
        return reports.entrySet().stream()
                .filter(e -> e.getKey().form() == FormCode.OUTPUT
                        && !e.getKey().period().equals(otherThan))
                .anyMatch(e -> e.getValue().latest().filed().values().items().containsKey("ytdBefore"));
    }

    ReportBook filed(ReportFiled event) {
        Key key = new Key(event.form(), event.period());
        List<Revision> revisions = new ArrayList<>(
                Optional.ofNullable(reports.get(key)).map(Report::revisions).orElse(List.of()));
        revisions.add(new Revision(event, Status.FILED));
        return with(key, revisions);
    }

    ReportBook accepted(ReportAccepted event) {
        return marked(event, Status.ACCEPTED);
    }

    ReportBook returned(ReportReturned event) {
        return marked(event, Status.RETURNED);
    }

    private ReportBook marked(FilingEvent event, Status status) {
        Key key = new Key(event.form(), event.period());
        List<Revision> revisions = new ArrayList<>(
                report(event.form(), event.period()).orElseThrow().revisions());
        int index = event.revision() - 1;
        revisions.set(index, new Revision(revisions.get(index).filed(), status));
        return with(key, revisions);
    }

    private ReportBook with(Key key, List<Revision> revisions) {
        NavigableMap<Key, Report> changed = new TreeMap<>(reports);
        changed.put(key, new Report(List.copyOf(revisions)));
        return new ReportBook(uscc, year, changed);
    }
}
