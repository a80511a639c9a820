package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/**
 * 台账: all reports of one enterprise in one year. The consistency boundary of filing.
 *
 * @param judged the latest word on each explanation of a check
 */
public record ReportBook(Uscc uscc, int year, NavigableMap<Key, Report> reports, List<ExplanationJudged> judged) {

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
                new Uscc(id.substring(0, colon)),
                Integer.parseInt(id.substring(colon + 1)),
                new TreeMap<>(),
                List.of());
    }

    public Optional<Report> report(FormCode form, Period period) {
        return Optional.ofNullable(reports.get(new Key(form, period)));
    }

    public Optional<ReportFiled> effective(FormCode form, Period period) {
        return report(form, period).flatMap(Report::effective).map(Revision::filed);
    }

    /** All reports of a period that count, by form. */
    public List<ReportFiled> effective(Period period) {
        return reports.entrySet().stream()
                .filter(e -> e.getKey().period().equals(period))
                .flatMap(e -> e.getValue().effective().stream())
                .map(Revision::filed)
                .toList();
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

    /** The period whose explanation of a check of an item was accepted and still holds in {@code period}. */
    public Optional<Period> explainedFor(FormCode form, String rule, String item, Period period) {
        return judged.stream()
                .filter(j ->
                        j.form() == form && j.rule().equals(rule) && j.item().equals(item))
                .filter(j -> j.accepted() && j.until() != null && !j.until().isBefore(period.lastMonth()))
                .map(ExplanationJudged::period)
                .filter(from -> from.compareTo(period) < 0)
                .max(Comparator.naturalOrder());
    }

    /** Whether the same was said already. */
    boolean judged(ExplanationJudged event) {
        return judged.stream()
                .filter(j -> sameExplanation(j, event))
                .anyMatch(j -> j.revision() == event.revision()
                        && j.accepted() == event.accepted()
                        && Objects.equals(j.until(), event.until())
                        && Objects.equals(j.reason(), event.reason()));
    }

    ReportBook explanationJudged(ExplanationJudged event) {
        List<ExplanationJudged> changed = new ArrayList<>(judged);
        changed.removeIf(j -> sameExplanation(j, event));
        changed.add(event);
        return new ReportBook(uscc, year, reports, List.copyOf(changed));
    }

    private static boolean sameExplanation(ExplanationJudged one, ExplanationJudged other) {
        return one.form() == other.form()
                && one.period().equals(other.period())
                && one.rule().equals(other.rule())
                && one.item().equals(other.item());
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
        return new ReportBook(uscc, year, changed, judged);
    }
}
