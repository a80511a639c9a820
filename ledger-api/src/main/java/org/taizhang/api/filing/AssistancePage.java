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
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
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

    private static final String CAUSE = "assistance.cause";

    private final FormVersions forms;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final ReportDrafts drafts;
    private final Drafts kept;
    private final Writes writes;
    private final AccessLog log;
    private final Rights rights;
    private final Moments moments;
    private final Clock clock;

    AssistancePage(
            ReportTyping typing,
            ReportHeads heads,
            ReportDrafts drafts,
            Drafts kept,
            Writes writes,
            AccessLog log,
            Rights rights,
            Moments moments,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.typing = typing;
        this.heads = heads;
        this.drafts = drafts;
        this.kept = kept;
        this.writes = writes;
        this.log = log;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    static String address(ReportKey report) {
        return report.address() + "/assistances";
    }

    /**
     * What the form shows beside its cells are single filings: it is logged as their reading.
     *
     * @param from whose draft to go on with
     */
    @GetMapping
    String form(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            Model model) {
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        if (model.getAttribute("mayAssist") != Boolean.TRUE) {
            return "redirect:" + report.address();
        }
        log.read(user, "assistance", List.of(new AccessLog.Filing(uscc, form, period)));
        ReportTyping.assist(model);
        TypedForm resent = kept.take(request).map(TypedForm::of).orElse(null);
        model.addAttribute("restored", resent != null && request.getParameter(ReportPage.SWITCHED) == null);
        return typing.open(user, report, resent, from, model);
    }

    /**
     * @param ifMatch the revision that was on the screen; null for a first filing
     * @param draftVersion the draft that was on the screen
     */
    @PostMapping
    String offer(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            @RequestParam(defaultValue = "0") long draftVersion,
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
                    new OfferAssistance(filing, typed.get(CAUSE)));
            drafts.assisting().discard(report, user.actor());
            return "redirect:" + report.address();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
            ReportTyping.assist(model);
            return typing.refused(user, report, typed, problems(refusal), ifMatch, draftVersion, model);
        }
    }

    /** At the input of the page. */
    private static FormProblems problems(Refusal refusal) {
        return new FormProblems(refusal.problems().stream()
                .map(problem -> problem.pointer().equals("/cause")
                        ? new Problem(problem.rule(), "/" + CAUSE.replace('.', '/'), problem.message())
                        : problem)
                .toList());
    }
}
