package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.NotedStreams;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Report.Revision;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.CellDiff;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.DirectoryRules;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.ReportingYear;

/**
 * An enterprise files a form for a period, for the first time or again.
 *
 * <p>A first filing needs no precondition. A later one is a new revision: it names the revision it replaces
 * ({@code PRECONDITION_REQUIRED}, {@code STALE}) and, where that one counts, a reason. Sending again what the latest
 * revision already says records nothing, with or without a precondition: an answer that got lost may be asked for
 * again. After a return the same values make a new revision: the unit insists. Every broken rule is told at once, together with what is
 * unusual and not explained; where nothing else is wrong that is a refusal of its own ({@code UNEXPLAINED}).
 *
 * @param ifMatch the revision it replaces; null for a first filing
 */
public record FileReport(
        Recording recording,
        Uscc uscc,
        FormCode form,
        Period period,
        Submission submission,
        @Nullable Integer ifMatch,
        Channel channel)
        implements ReportCommand {

    @Override
    public List<StreamRef> reads() {
        StreamRef enterprise = new StreamRef(Enterprise.STREAM, uscc.value());
        StreamRef lastYear = new StreamRef(ReportBook.STREAM, ReportBook.id(uscc, period.year() - 1));
        boolean looksBack = form != FormCode.EMPLOYMENT || period.month() == 2;
        StreamRef checks = new StreamRef(Checks.STREAM, Checks.ID);
        StreamRef version = Forms.stream(form);
        StreamRef windows = new StreamRef(ReportingYear.STREAM, ReportingYear.id(period.year()));
        return looksBack || !submission.samePeriod().isEmpty()
                ? List.of(enterprise, windows, version, checks, lastYear)
                : List.of(enterprise, windows, version, checks);
    }

    @Override
    public Decision<FilingEvent> decide(ReportBook book, Streams streams) {
        return decide(book, streams, Move.FILE);
    }

    /** As if the county had consented to file it after the close. */
    Decision<FilingEvent> corrected(ReportBook book, Streams streams) {
        return decide(book, streams, Move.CORRECT);
    }

    private Decision<FilingEvent> decide(ReportBook book, Streams streams, Move move) {
        if (!form.filedByEnterprises()) {
            return Decision.refuse(Refusal.Kind.INVALID, notForEnterprises());
        }
        NotedStreams facts = new NotedStreams(streams);
        Enterprise enterprise = facts.read(Enterprise.STREAM, uscc.value()).state();
        if (!enterprise.exists()) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, DirectoryRules.unknown(uscc));
        }
        return inFull(enterprise).decide(book, enterprise, facts, move);
    }

    /** A row of a file may leave out the classes: all output is then of the unit's main class, as a form is prefilled. */
    private FileReport inFull(Enterprise enterprise) {
        return channel == Channel.IMPORT && form == FormCode.OUTPUT
                ? new FileReport(
                        recording,
                        uscc,
                        form,
                        period,
                        submission.with(
                                MainClass.in(submission.values(), enterprise.industryClass(period.lastMonth()))),
                        ifMatch,
                        channel)
                : this;
    }

    private Decision<FilingEvent> decide(ReportBook book, Enterprise enterprise, NotedStreams facts, Move move) {
        Filing filing = Filing.of(this, book, enterprise, facts);
        List<Finding> findings = filing.findings();
        Explained explained = filing.explained(findings);
        List<Problem> broken = new ArrayList<>(Rulebook.broken(filing, findings));
        if (broken.isEmpty() && alreadySays(filing, explained)) {
            return Decision.accept();
        }
        filing.closed(move).ifPresent(broken::add);
        int current = filing.latest().map(r -> r.filed().revision()).orElse(0);
        Optional<Refusal> precondition = Revising.precondition(ifMatch, current);
        if (precondition.isPresent()) {
            return Decision.refuse(precondition.get());
        }
        if (filing.effective().isPresent()) {
            Revising.reason(submission.reason()).ifPresent(broken::add);
        }
        Refusal.Kind kind = broken.isEmpty() ? Refusal.Kind.UNEXPLAINED : Refusal.Kind.INVALID;
        broken.addAll(explained.problems());
        return broken.isEmpty()
                ? recorded(book, event(filing, current + 1, explained.notes(), facts))
                : Decision.refuse(kind, broken);
    }

    /** The filing comes last; before it, the queries it answers by changing what was asked about. */
    private static Decision<FilingEvent> recorded(ReportBook book, ReportFiled filed) {
        List<FilingEvent> events = new ArrayList<>(Answering.queries(book, filed));
        events.add(filed);
        return new Decision.Accepted<>(events);
    }

    /**
     * What filing it would get, whichever revision it replaces; nothing is recorded.
     *
     * @param move {@code FILE}, or {@code CORRECT} for what is asked for after the close
     */
    public Preview preview(Streams streams, Move move) {
        Streams facts = new NotedStreams(streams);
        Enterprise enterprise = facts.read(Enterprise.STREAM, uscc.value()).state();
        if (!form.filedByEnterprises()) {
            return Preview.impossible(notForEnterprises());
        }
        if (!enterprise.exists()) {
            return Preview.impossible(DirectoryRules.unknown(uscc));
        }
        ReportBook book = facts.read(ReportBook.STREAM, streamId()).state();
        Filing filing = Filing.of(this, book, enterprise, facts);
        List<Finding> findings = filing.findings();
        Explained explained = filing.explained(findings);
        List<Problem> broken = new ArrayList<>(Rulebook.broken(filing, findings));
        filing.closed(move).ifPresent(broken::add);
        return new Preview(
                broken,
                explained.open(),
                explained.notes(),
                Derivation.of(filing).values());
    }

    private boolean alreadySays(Filing filing, Explained explained) {
        return filing.latest()
                .filter(latest -> latest.status() != Status.RETURNED)
                .map(Revision::filed)
                .filter(filed -> CellDiff.between(filing.report().form(), period, filed.values(), submission.values())
                                .isEmpty()
                        && SamePeriod.recorded(filing).equals(filed.samePeriod())
                        && explained.saysNothingNew(filed.checks()))
                .isPresent();
    }

    private ReportFiled event(Filing filing, int revision, List<CheckNote> checks, NotedStreams facts) {
        Derivation derivation = Derivation.of(filing);
        return new ReportFiled(
                recording.actor(),
                recording.at(),
                uscc,
                filing.membership().orElseThrow().cluster(),
                form,
                period,
                revision,
                filing.report().form().version(),
                submission.values(),
                SamePeriod.recorded(filing),
                derivation.values(),
                derivation.changes(),
                submission.signedBy(recording.actor()),
                submission.reason(),
                checks,
                channel,
                filing.window().onTimeUntil(),
                filing.window().closesOn(),
                facts.saw());
    }

    private static Problem notForEnterprises() {
        return Problem.of(
                "FORM_OF_TOWNS",
                "/form",
                "建设进度表由镇填报，企业不填。",
                "The development form is filed by towns, not by enterprises.");
    }
}
