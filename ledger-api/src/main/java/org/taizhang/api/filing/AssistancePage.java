package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.OfferAssistance;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;

/** A statistician types a report for an enterprise that cannot file itself. Whatever is refused, what was typed is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/assistances")
class AssistancePage {

    private final FormVersions forms;
    private final ReportTyping typing;
    private final ReportSheets sheets;
    private final ReportHeads heads;
    private final Writes writes;
    private final AccessLog log;
    private final Rights rights;
    private final Moments moments;
    private final Clock clock;

    AssistancePage(
            ReportTyping typing,
            ReportSheets sheets,
            ReportHeads heads,
            Writes writes,
            AccessLog log,
            Rights rights,
            Moments moments,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.typing = typing;
        this.sheets = sheets;
        this.heads = heads;
        this.writes = writes;
        this.log = log;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    /** What the form shows beside its cells are single filings: it is logged as their reading. */
    @GetMapping
    String form(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            Model model) {
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        if (model.getAttribute("mayAssist") != Boolean.TRUE) {
            return "redirect:" + report.address();
        }
        log.read(user, "assistance", List.of(new AccessLog.Filing(uscc, form, period)));
        Integer latest = heads.latest(uscc, form, period);
        return typing.assisting(user, report, sheets.start(report), FormProblems.NONE, latest, "", model);
    }

    /** @param ifMatch the revision that was on the screen; null for a first filing */
    @PostMapping
    String offer(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            @RequestParam(defaultValue = "") String cause,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        TypedForm typed = TypedForm.of(request.getParameterMap());
        Recording recording = new Recording(user.actor(), clock.instant());
        FileReport filing = new FileReport(
                recording,
                uscc,
                form,
                period,
                TypedCells.submission(forms.on(form, period), typed),
                ifMatch,
                Channel.WEB);
        try {
            ReportTyping.requireReadable(typed);
            writes.write(
                    new Sender(user, recording, ifMatch, null, request.getRequestURI()),
                    typed,
                    new OfferAssistance(filing, cause.strip()));
            return "redirect:" + report.address();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
            FormProblems problems = new FormProblems(refusal.problems());
            return typing.assisting(user, report, typed, problems, ifMatch, cause, model);
        }
    }
}
