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
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.AskedExplanation;
import org.taizhang.api.form.FormProblems;
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
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.filing.Assessment;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision;

/** One report: filled in by its filer, read by those who may, with all its revisions. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class ReportPage {

    private static final String SWITCHED = "language";

    private final ReportSheets sheets;
    private final ReportHeads heads;
    private final Filings filings;
    private final Rights rights;
    private final Moments moments;
    private final Drafts drafts;
    private final Clock clock;

    ReportPage(
            ReportSheets sheets,
            ReportHeads heads,
            Filings filings,
            Rights rights,
            Moments moments,
            Drafts drafts,
            Clock clock) {
        this.sheets = sheets;
        this.heads = heads;
        this.filings = filings;
        this.rights = rights;
        this.moments = moments;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param revise the filer wants to correct what is filed */
    @GetMapping
    String report(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String revise,
            AsOf asOf,
            HttpServletRequest request,
            Model model) {
        boolean mayFile = user.mayOn(Action.FILE_REPORT, uscc, null);
        if (!mayFile) {
            rights.require(user, Rights.reading(form), uscc.value(), period);
        }
        List<ReportRevision> history = heads.show(user, uscc, form, period, moments.resolve(asOf), model);
        TypedForm draft = drafts.take(request).map(TypedForm::of).orElse(null);
        boolean fresh = history.isEmpty() && model.getAttribute("mayFileNow") == Boolean.TRUE;
        if (mayFile && asOf.now() && (fresh || revise != null || draft != null)) {
            model.addAttribute("restored", draft != null && request.getParameter(SWITCHED) == null);
            return typing(user, uscc, form, period, draft, FormProblems.NONE, heads.latest(uscc, form, period), model);
        }
        history.stream()
                .findFirst()
                .ifPresent(latest -> model.addAttribute(
                        "sheet",
                        sheets.toRead(uscc, form, period, latest.filed().values())));
        return "filing/report";
    }

    /** @param ifMatch the revision that was on the screen; null for a first filing */
    @PostMapping
    String file(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        TypedForm typed = TypedForm.of(request.getParameterMap());
        Recording recording = new Recording(user.actor(), clock.instant());
        FileReport command = new FileReport(
                recording,
                uscc,
                form,
                period,
                TypedCells.submission(FormCatalogue.of(form), typed),
                ifMatch,
                Channel.WEB);
        try {
            Filings.Filed filed =
                    filings.file(new Sender(user, recording, ifMatch, null, request.getRequestURI()), typed, command);
            return "redirect:" + request.getRequestURI() + "?filed="
                    + filed.report().revision();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
            boolean stale =
                    refusal.kind() == Refusal.Kind.STALE || refusal.kind() == Refusal.Kind.PRECONDITION_REQUIRED;
            Integer seen = stale ? heads.latest(uscc, form, period) : ifMatch;
            return typing(user, uscc, form, period, typed, new FormProblems(refusal.problems()), seen, model);
        }
    }

    /** The other language, with everything typed so far; nothing is filed. */
    @PostMapping(params = "lang")
    String language(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            HttpServletRequest request) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        drafts.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + SWITCHED + "=1";
    }

    private String typing(
            CurrentUser user,
            Uscc uscc,
            FormCode form,
            Period period,
            @Nullable TypedForm typed,
            FormProblems problems,
            @Nullable Integer ifMatch,
            Model model) {
        ReportSheets.Sheet sheet = sheets.toType(uscc, form, period, typed, problems);
        model.addAttribute("sheet", sheet.form());
        model.addAttribute("asksLastYear", sheet.asksLastYear());
        TypedForm shown = sheet.form().typed();
        Submission submission = TypedCells.submission(FormCatalogue.of(form), shown);
        Recording now = new Recording(user.actor(), clock.instant());
        Assessment assessment =
                filings.check(new FileReport(now, uscc, form, period, submission, ifMatch, Channel.WEB));
        Explained explained = new Explained(assessment.notes(), assessment.open());
        model.addAttribute("explanations", AskedExplanation.of(explained, shown, problems));
        model.addAttribute("ifMatch", ifMatch);
        model.addAttribute("reasons", ReasonCode.catalogue());
        return "form/typing";
    }
}
