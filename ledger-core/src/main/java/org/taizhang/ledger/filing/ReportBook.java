package org.taizhang.ledger.filing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.CellName;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/**
 * 台账: all reports of one enterprise in one year. The consistency boundary of filing.
 *
 * @param judged the latest word on each explanation of a check
 * @param corrections what was asked for after the close, in the order of the requests
 * @param assistances what statisticians offered to file, in the order of the offers
 */
public record ReportBook(
        Uscc uscc,
        int year,
        NavigableMap<Key, Report> reports,
        List<ExplanationJudged> judged,
        List<Correction> corrections,
        List<Assistance> assistances) {

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

    /** All revisions of one report, and what was asked about it; revision and query n are at index n − 1. */
    public record Report(List<Revision> revisions, List<Query> queries) {

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
                List.of(),
                List.of(),
                List.of());
    }

    public Optional<Report> report(FormCode form, Period period) {
        return Optional.ofNullable(reports.get(new Key(form, period)));
    }

    public Optional<ReportFiled> effective(FormCode form, Period period) {
        return report(form, period).flatMap(Report::effective).map(Revision::filed);
    }

    /** All requests for a correction of a report. */
    public List<Correction> corrections(Key key) {
        return corrections.stream().filter(c -> c.about(key)).toList();
    }

    Optional<Correction> pendingCorrection(Key key) {
        return corrections(key).stream().filter(c -> c.state().pending()).findFirst();
    }

    /** Everything that was offered for a report. */
    public List<Assistance> assistances(Key key) {
        return assistances.stream().filter(a -> a.about(key)).toList();
    }

    /** What was offered for a report and waits for the enterprise. */
    public Optional<Assistance> pendingAssistance(Key key) {
        return assistances(key).stream().filter(Assistance::pending).findFirst();
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
        return new ReportBook(uscc, year, reports, List.copyOf(changed), corrections, assistances);
    }

    private static boolean sameExplanation(ExplanationJudged one, ExplanationJudged other) {
        return one.form() == other.form()
                && one.period().equals(other.period())
                && one.rule().equals(other.rule())
                && one.item().equals(other.item());
    }

    ReportBook filed(ReportFiled event) {
        Key key = new Key(event.form(), event.period());
        Report before = reports.getOrDefault(key, new Report(List.of(), List.of()));
        List<Revision> revisions = new ArrayList<>(before.revisions());
        revisions.add(new Revision(event, Status.FILED));
        return with(key, new Report(List.copyOf(revisions), before.queries()))
                .assisted(Assistance.lapsed(assistances, key));
    }

    ReportBook accepted(ReportAccepted event) {
        return marked(event, Status.ACCEPTED);
    }

    ReportBook returned(ReportReturned event) {
        return marked(event, Status.RETURNED);
    }

    private ReportBook marked(FilingEvent event, Status status) {
        Report before = report(event);
        List<Revision> revisions = new ArrayList<>(before.revisions());
        int index = event.revision() - 1;
        revisions.set(index, new Revision(revisions.get(index).filed(), status));
        return with(new Key(event.form(), event.period()), new Report(List.copyOf(revisions), before.queries()));
    }

    ReportBook queried(ReportQueried event) {
        return asked(event, new CellName(event.item(), event.column()), Query.Act.ASKED, event.text());
    }

    ReportBook answered(QueryAnswered event) {
        return asked(event, null, Query.Act.ANSWERED, event.text());
    }

    ReportBook querySettled(QuerySettled event) {
        return asked(event, null, Query.Act.SETTLED, null);
    }

    /** @param cell of a query that begins a thread, else not looked at */
    private ReportBook asked(QueryEvent event, @Nullable CellName cell, Query.Act act, @Nullable String text) {
        Report before = report(event);
        Query.Entry entry = new Query.Entry(act, event.actor(), event.recordedAt(), event.revision(), text);
        List<Query> queries = new ArrayList<>(before.queries());
        int index = event.query() - 1;
        if (index < queries.size()) {
            queries.set(index, queries.get(index).with(entry));
        } else {
            queries.add(new Query(event.query(), requireNonNull(cell), List.of(entry)));
        }
        return with(new Key(event.form(), event.period()), new Report(before.revisions(), List.copyOf(queries)));
    }

    ReportBook requested(CorrectionRequested event) {
        List<Correction> longer = new ArrayList<>(corrections);
        longer.add(Correction.of(event));
        return new ReportBook(uscc, year, reports, judged, List.copyOf(longer), assistances);
    }

    ReportBook corrected(CorrectionEvent event, Correction.State next) {
        Key key = new Key(event.form(), event.period());
        return new ReportBook(
                uscc,
                year,
                reports,
                judged,
                corrections.stream()
                        .map(c -> c.about(key) && c.number() == event.correction() ? c.after(event, next) : c)
                        .toList(),
                assistances);
    }

    ReportBook offered(AssistanceOffered event) {
        Key key = new Key(event.form(), event.period());
        List<Assistance> longer = new ArrayList<>(Assistance.lapsed(assistances, key));
        longer.add(new Assistance(event, Assistance.State.OFFERED, null));
        return assisted(longer);
    }

    ReportBook assisted(AssistanceEvent answer, Assistance.State next) {
        Key key = new Key(answer.form(), answer.period());
        return assisted(assistances.stream()
                .map(a ->
                        a.about(key) && a.number() == answer.assistance() ? new Assistance(a.offer(), next, answer) : a)
                .toList());
    }

    private ReportBook assisted(List<Assistance> changed) {
        return new ReportBook(uscc, year, reports, judged, corrections, List.copyOf(changed));
    }

    private Report report(FilingEvent event) {
        return report(event.form(), event.period()).orElseThrow();
    }

    private ReportBook with(Key key, Report report) {
        NavigableMap<Key, Report> changed = new TreeMap<>(reports);
        changed.put(key, report);
        return new ReportBook(uscc, year, changed, judged, corrections, assistances);
    }
}
