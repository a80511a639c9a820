package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Report.Revision;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;

/**
 * One report being judged, with the facts around it. Facts of other streams are read when a rule asks for them.
 *
 * @param window in which this unit files it
 * @param months effective reports of the form as they stand in the book
 * @param after the same with this report
 * @param accumulated year-to-date values of every period as they will be with this report
 */
record Filing(
        FileReport asked,
        ReportBook book,
        Enterprise enterprise,
        Streams facts,
        StatedReport report,
        Filer filer,
        Window window,
        Months months,
        Months after,
        NavigableMap<Period, Map<String, BigDecimal>> accumulated) {

    static Filing of(FileReport asked, ReportBook book, Enterprise enterprise, Streams facts) {
        FormCode form = asked.form();
        Filer filer = book.filer(form, asked.period(), enterprise);
        FormDefinition version = Forms.of(form, facts).on(asked.period());
        StatedReport report = new StatedReport(version, asked.submission().values());
        Window window = UnitWindow.of(form, asked.period(), enterprise, facts);
        Months months = Months.effective(book, version);
        Months after = months.with(asked.period(), report.values());
        return new Filing(asked, book, enterprise, facts, report, filer, window, months, after, after.yearToDate());
    }

    Period period() {
        return asked.period();
    }

    Submission submission() {
        return asked.submission();
    }

    Optional<Membership> membership() {
        return enterprise.membership(period());
    }

    /** Of which class the unit is in the period. */
    IndustryClass industryClass() {
        return enterprise.industryClass(period().lastMonth());
    }

    /** Whether the move is one of before the close, or of after it, and it is the other time. */
    Optional<Problem> closed(Move move) {
        return Cycle.closed(window.closedAt(asked.recording().at()), move);
    }

    ReportBook lastYear() {
        return facts.read(ReportBook.STREAM, ReportBook.id(asked.uscc(), period().year() - 1))
                .state();
    }

    /** The revision that would be replaced, returned or not. */
    Optional<Revision> latest() {
        return book.report(asked.form(), period()).map(Report::latest);
    }

    /** What counts for this report until now. */
    Optional<ReportFiled> effective() {
        return book.effective(asked.form(), period());
    }

    /** Year-to-date values of the period as they will be with this report. */
    Map<String, BigDecimal> yearToDate() {
        return accumulated.getOrDefault(period(), Map.of());
    }

    /** What it is held against. */
    CheckCatalogue checks() {
        return facts.read(Checks.STREAM, Checks.ID).state().catalogue(report.form(), facts);
    }

    /** What the checks of the form that a filer hears of find. */
    List<Finding> findings() {
        return checks().findings(
                        EnumSet.of(Severity.HARD, Severity.SOFT),
                        new FilingFacts(this, Peers.NONE),
                        industryClass(),
                        period());
    }

    /** What was found, beside what explains it: sent now, or accepted earlier and still standing. */
    Explained explained(List<Finding> findings) {
        return Explained.of(
                findings,
                submission().explanations(),
                (rule, item) -> book.judged()
                        .explainedFor(asked.form(), rule, item, period())
                        .or(() -> lastYear().judged().explainedFor(asked.form(), rule, item, period())));
    }

    boolean hasReason(String code) {
        return submission().reason() != null && submission().reason().code().equals(code);
    }

    @Nullable
    BigDecimal find(String item) {
        return report.find(item);
    }
}
