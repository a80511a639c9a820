package org.taizhang.api.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.ChangeTable;
import org.taizhang.api.form.CheckTable;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.ReportHead;
import org.taizhang.api.form.RevisionTable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.filing.UnitWindow;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Membership;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReportRevision;
import org.taizhang.projections.filing.ThreadQueries;

/** What stands around the sheet of a report: whose it is, when it is due, what became of it. */
@Component
class ReportHeads {

    private final Directory directory;
    private final ReportQueries reports;
    private final ThreadQueries threads;
    private final Assistances assistances;
    private final AccessLog log;
    private final FormVersions forms;
    private final Streams streams;
    private final Clock clock;

    ReportHeads(
            Directory directory,
            ReportQueries reports,
            ThreadQueries threads,
            Assistances assistances,
            AccessLog log,
            FormVersions forms,
            Streams streams,
            Clock clock) {
        this.directory = directory;
        this.reports = reports;
        this.threads = threads;
        this.assistances = assistances;
        this.log = log;
        this.forms = forms;
        this.streams = streams;
        this.clock = clock;
    }

    /** Puts it into the model; the reading of a filed report is logged. Newest revision first. */
    List<ReportRevision> show(CurrentUser user, Uscc uscc, FormCode form, Period period, Moment moment, Model model) {
        if (form == FormCode.DEVELOPMENT) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "FORM_UNKNOWN",
                    "/form",
                    "建设进度由镇填报，不在企业名下。",
                    "Development is reported by towns, not by enterprises.");
        }
        ReportKey report = new ReportKey(uscc, form, period);
        Enterprise enterprise = directory.get(uscc, moment.position());
        List<ReportRevision> history = reports.history(uscc, form, period, moment.position());
        if (!history.isEmpty()) {
            log.read(user, "report", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        FormDefinition version = forms.on(form, period);
        List<ShownAssistance> assisted = assistances.shown(report);
        filed(history, version, assisted, model);
        model.addAttribute("assistances", moment.asOf() == null ? assisted : List.of());
        Open open = open(user, report, enterprise);
        model.addAttribute(
                "head", head(enterprise.particulars(period.lastMonth()), version, period, open.window(), open.due()));
        open.show(moment, model);
        asked(user, report, open, history, version, moment, model);
        model.addAttribute("mayReview", user.mayOnAll(Action.ACCEPT_OR_RETURN_REPORT));
        return history;
    }

    private void filed(
            List<ReportRevision> history, FormDefinition version, List<ShownAssistance> assisted, Model model) {
        Optional<ReportFiled> newest = history.stream().findFirst().map(ReportRevision::filed);
        model.addAttribute(
                "history",
                RevisionTable.of(history.stream()
                        .map(revision -> shown(revision, assisted))
                        .toList()));
        model.addAttribute(
                "checks", CheckTable.of(newest.map(ReportFiled::checks).orElse(List.of()), version));
        model.addAttribute(
                "changes", ChangeTable.of(newest.map(ReportFiled::changes).orElse(List.of()), version));
        history.stream().findFirst().ifPresent(latest -> {
            ReportFiled filed = latest.filed();
            model.addAttribute("latest", shown(latest, assisted));
            model.addAttribute("latestStatus", latest.status());
            model.addAttribute(
                    "toJudge",
                    JudgedExplanation.of(
                            filed, book(filed.uscc(), filed.period().year())));
        });
    }

    /**
     * What can be done about a report by whoever looks at it.
     *
     * @param cluster the enterprise is a member of in the period; null for none
     * @param corrections asked for so far
     */
    private record Open(
            Due due,
            Window window,
            boolean opened,
            boolean closed,
            boolean mayFile,
            boolean mayAssist,
            @Nullable ClusterId cluster,
            List<Correction> corrections) {

        void show(Moment moment, Model model) {
            boolean now = due.allowed() && opened && !closed;
            model.addAttribute("opened", opened);
            model.addAttribute("closed", closed);
            model.addAttribute("mayFileNow", mayFile && now);
            model.addAttribute("mayAssist", mayAssist && now && moment.asOf() == null);
            model.addAttribute("corrections", corrections);
            model.addAttribute(
                    "mayCorrect",
                    mayFile
                            && due.allowed()
                            && closed
                            && corrections.stream().noneMatch(c -> c.state().pending()));
        }
    }

    private Open open(CurrentUser user, ReportKey report, Enterprise enterprise) {
        Period period = report.period();
        Window window = UnitWindow.of(report.form(), period, enterprise, UnitWindow.granted(streams, period.year()));
        ClusterId cluster =
                enterprise.membership(period).map(Membership::cluster).orElse(null);
        return new Open(
                Due.of(report.form(), enterprise, period),
                window,
                window.notOpen(period, clock.instant()).isEmpty(),
                window.closedAt(clock.instant()),
                user.mayOn(Action.FILE_REPORT, report.uscc(), null),
                user.mayOn(Action.ASSIST_FILING, report.uscc(), cluster),
                cluster,
                book(report.uscc(), period.year()).corrections(new ReportBook.Key(report.form(), period)));
    }

    private void asked(
            CurrentUser user,
            ReportKey report,
            Open open,
            List<ReportRevision> history,
            FormDefinition version,
            Moment moment,
            Model model) {
        List<ShownThread> asked =
                ShownThread.of(threads.of(report.uscc(), report.form(), report.period(), moment.position()), version);
        boolean goesOn =
                moment.asOf() == null && !history.isEmpty() && history.get(0).status() != Status.RETURNED;
        boolean mayQuery = goesOn && user.mayOn(Action.QUERY_REPORT, report.uscc(), open.cluster());
        model.addAttribute("threads", asked);
        model.addAttribute("queried", ShownThread.marks(asked));
        model.addAttribute("mayAnswer", goesOn && open.mayFile());
        model.addAttribute("mayQuery", mayQuery);
        model.addAttribute(
                "askable",
                mayQuery ? AskableCell.of(version, history.get(0).filed().values()) : List.of());
    }

    private ReportBook book(Uscc uscc, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, year)).state();
    }

    private static ReportHead head(
            EnterpriseRegistered enterprise, FormDefinition form, Period period, Window window, Due due) {
        String own = "/enterprises/" + enterprise.uscc();
        Text name = new Text(enterprise.name(), enterprise.name());
        return new ReportHead(
                name,
                List.of(
                        new ReportHead.Crumb("/enterprises", new Text("企业", "Enterprises")),
                        new ReportHead.Crumb(own, name)),
                own + "/reports/" + form.form() + "/" + period,
                form,
                period,
                window,
                due.due() ? null : due.reason());
    }

    private static RevisionTable.Revision shown(ReportRevision revision, List<ShownAssistance> assisted) {
        ReportFiled filed = revision.filed();
        return new RevisionTable.Revision(
                filed.revision(),
                state(revision.status()),
                revision.effective(),
                filed.recordedAt(),
                revision.position(),
                filed.channel(),
                filed.reason(),
                Stream.concat(
                                Assistances.notes(assisted, filed.revision()).stream(),
                                revision.reviews().stream()
                                        .flatMap(review -> Optional.ofNullable(review.reason()).stream())
                                        .map(reason -> new Text("退回：" + reason, "returned: " + reason)))
                        .toList(),
                revision.eventId());
    }

    private static Text state(Status status) {
        return switch (status) {
            case FILED -> new Text("已报", "filed");
            case ACCEPTED -> new Text("已验收", "accepted");
            case RETURNED -> new Text("已退回", "returned");
        };
    }

    /** The newest revision as the ledger has it; null when nothing is filed. */
    @Nullable
    Integer latest(Uscc uscc, FormCode form, Period period) {
        return book(uscc, period.year())
                .report(form, period)
                .map(report -> report.latest().filed().revision())
                .orElse(null);
    }
}
