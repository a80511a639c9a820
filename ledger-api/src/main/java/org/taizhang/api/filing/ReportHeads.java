package org.taizhang.api.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.ChangeTable;
import org.taizhang.api.form.CheckTable;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.ReportHead;
import org.taizhang.api.form.RevisionTable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.filing.UnitWindow;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.registry.Enterprise;
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
    List<ReportRevision> show(CurrentUser user, ReportKey report, Moment moment, Model model) {
        Uscc uscc = report.uscc();
        FormCode form = report.form();
        Period period = report.period();
        if (form == FormCode.DEVELOPMENT) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "FORM_UNKNOWN",
                    "/form",
                    "建设进度由镇填报，不在企业名下。",
                    "Development is reported by towns, not by enterprises.");
        }
        Enterprise enterprise = directory.get(uscc, moment.position());
        List<ReportRevision> history = reports.history(uscc, form, period, moment.position());
        if (!history.isEmpty()) {
            log.read(user, "report", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        FormDefinition version = forms.on(form, period);
        List<ShownAssistance> assisted = assistances.shown(report);
        filed(history, version, assisted, model);
        model.addAttribute("assistances", moment.asOf() == null ? assisted : List.of());
        Doable open = Doable.of(
                user,
                report,
                enterprise,
                book(uscc, period.year()),
                UnitWindow.granted(streams, period.year()),
                clock.instant());
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
                        .map(revision -> ShownRevision.of(revision, assisted))
                        .toList()));
        model.addAttribute(
                "checks", CheckTable.of(newest.map(ReportFiled::checks).orElse(List.of()), version));
        model.addAttribute(
                "changes", ChangeTable.of(newest.map(ReportFiled::changes).orElse(List.of()), version));
        history.stream().findFirst().ifPresent(latest -> {
            ReportFiled filed = latest.filed();
            model.addAttribute("latest", ShownRevision.of(latest, assisted));
            model.addAttribute("latestStatus", latest.status());
            model.addAttribute("returned", ReturnedRevision.of(history).orElse(null));
            model.addAttribute(
                    "toJudge",
                    JudgedExplanation.of(
                            filed, book(filed.uscc(), filed.period().year())));
        });
    }

    private void asked(
            CurrentUser user,
            ReportKey report,
            Doable open,
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

    /** The newest revision as the ledger has it; null when nothing is filed. */
    @Nullable
    Integer latest(ReportKey report) {
        return book(report.uscc(), report.period().year())
                .latest(report.form(), report.period())
                .map(ReportFiled::revision)
                .orElse(null);
    }
}
