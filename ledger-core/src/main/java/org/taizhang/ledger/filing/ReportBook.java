package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param judged explanations of checks
 * @param corrections what was asked for after the close, in the order of the requests
 * @param assistances what statisticians offered to file, in the order of the offers
 */
public record ReportBook(
        Uscc uscc,
        int year,
        NavigableMap<Key, Report> reports,
        ExplanationVerdicts judged,
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

    public static String id(Uscc uscc, int year) {
        return uscc.value() + ":" + year;
    }

    public static ReportBook empty(String id) {
        int colon = id.indexOf(':');
        return new ReportBook(
                new Uscc(id.substring(0, colon)),
                Integer.parseInt(id.substring(colon + 1)),
                new TreeMap<>(),
                ExplanationVerdicts.NONE,
                List.of(),
                List.of());
    }

    public Optional<Report> report(FormCode form, Period period) {
        return Optional.ofNullable(reports.get(new Key(form, period)));
    }

    /** The newest revision, whatever became of it. */
    public Optional<ReportFiled> latest(FormCode form, Period period) {
        return report(form, period).map(Report::latest).map(Report.Revision::filed);
    }

    public Optional<ReportFiled> effective(FormCode form, Period period) {
        return report(form, period).flatMap(Report::effective).map(Report.Revision::filed);
    }

    /** All requests for a correction of a report. */
    public List<Correction> corrections(Key key) {
        return corrections.stream().filter(c -> c.about(key)).toList();
    }

    Optional<Correction> correction(Key key, int number) {
        return corrections(key).stream().filter(c -> c.number() == number).findFirst();
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
                .map(Report.Revision::filed)
                .toList();
    }

    /** All reports of a form that count, by period. */
    public List<ReportFiled> effective(FormCode form) {
        List<ReportFiled> counting = new ArrayList<>();
        reports.forEach((key, report) -> {
            if (key.form() == form) {
                report.effective().ifPresent(revision -> counting.add(revision.filed()));
            }
        });
        return counting;
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

    ReportBook explanationJudged(ExplanationJudged event) {
        return new ReportBook(uscc, year, reports, judged.with(event), corrections, assistances);
    }

    ReportBook filed(ReportFiled event) {
        Key key = new Key(event.form(), event.period());
        return with(key, reports.getOrDefault(key, Report.NONE).filed(event))
                .assisted(Assistance.lapsed(assistances, key));
    }

    ReportBook accepted(ReportAccepted event) {
        return marked(event, Status.ACCEPTED);
    }

    ReportBook returned(ReportReturned event) {
        return marked(event, Status.RETURNED);
    }

    private ReportBook marked(FilingEvent event, Status status) {
        return with(event, report(event).marked(event.revision(), status));
    }

    ReportBook queried(ReportQueried event) {
        CellName cell = new CellName(event.item(), event.column());
        return with(event, report(event).asked(event, cell, Query.Act.ASKED, event.text()));
    }

    ReportBook answered(QueryAnswered event) {
        return with(event, report(event).asked(event, null, Query.Act.ANSWERED, event.text()));
    }

    ReportBook querySettled(QuerySettled event) {
        return with(event, report(event).asked(event, null, Query.Act.SETTLED, null));
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

    private ReportBook with(FilingEvent event, Report report) {
        return with(new Key(event.form(), event.period()), report);
    }

    private ReportBook with(Key key, Report report) {
        NavigableMap<Key, Report> changed = new TreeMap<>(reports);
        changed.put(key, report);
        return new ReportBook(uscc, year, changed, judged, corrections, assistances);
    }
}
