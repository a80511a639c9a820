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
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision;

/** One report: filled in by its filer, read by those who may, with all its revisions. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class ReportPage {

    static final String SWITCHED = "language";

    private final FormVersions forms;
    private final ReportSheets sheets;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final PeerReview peers;
    private final Filings filings;
    private final Clicks clicks;
    private final Rights rights;
    private final Moments moments;
    private final ReportDrafts drafts;
    private final Drafts kept;
    private final Clock clock;

    ReportPage(
            ReportSheets sheets,
            ReportTyping typing,
            ReportHeads heads,
            PeerReview peers,
            Filings filings,
            Clicks clicks,
            Rights rights,
            Moments moments,
            ReportDrafts drafts,
            Drafts kept,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.sheets = sheets;
        this.typing = typing;
        this.heads = heads;
        this.peers = peers;
        this.filings = filings;
        this.clicks = clicks;
        this.rights = rights;
        this.moments = moments;
        this.drafts = drafts;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * @param revise the filer wants to correct what is filed
     * @param from whose draft to go on with
     */
    @GetMapping
    String report(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String revise,
            @RequestParam(required = false) @Nullable String from,
            AsOf asOf,
            HttpServletRequest request,
            Model model) {
        boolean mayFile = user.mayOn(Action.FILE_REPORT, uscc, null);
        if (!mayFile) {
            rights.require(user, Rights.reading(form), uscc.value(), period);
        }
        ReportKey report = new ReportKey(uscc, form, period);
        Moment moment = moments.resolve(asOf);
        List<ReportRevision> history = heads.show(user, uscc, form, period, moment, model);
        TypedForm resent = kept.take(request).map(TypedForm::of).orElse(null);
        boolean mayFileNow = model.getAttribute("mayFileNow") == Boolean.TRUE;
        boolean fresh = history.isEmpty() && mayFileNow;
        boolean mayType = mayFileNow || model.getAttribute("mayCorrect") == Boolean.TRUE;
        if (mayFile && asOf.now() && (fresh || mayType && revise != null || resent != null)) {
            if (fresh) {
                clicks.values(report)
                        .ifPresent(values ->
                                model.addAttribute("click", Click.of(form).word()));
            }
            model.addAttribute("restored", resent != null && request.getParameter(SWITCHED) == null);
            return typing.open(user, report, resent, from, model);
        }
        history.stream()
                .findFirst()
                .ifPresent(latest -> model.addAttribute(
                        "sheet", sheets.toRead(report, latest.filed().values())));
        if (asOf.now() && !history.isEmpty()) {
            peers.show(user, history.get(0).filed(), moment.position(), model);
        }
        model.addAttribute("printed", true);
        return "filing/report";
    }

    /**
     * @param ifMatch the revision that was on the screen; null for a first filing
     * @param draftVersion the draft that was on the screen
     */
    @PostMapping
    String file(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            @RequestParam(defaultValue = "0") long draftVersion,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        return file(
                user,
                new ReportKey(uscc, form, period),
                TypedForm.of(request.getParameterMap()),
                ifMatch,
                draftVersion,
                request,
                response,
                model);
    }

    /** One click states the whole report. What it is asked beside is then typed. */
    @PostMapping(params = "click")
    String click(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        TypedForm stated = clicks.values(report).map(TypedCells::typed).orElse(TypedForm.BLANK);
        return file(user, report, stated, null, 0, request, response, model);
    }

    private String file(
            CurrentUser user,
            ReportKey report,
            TypedForm typed,
            @Nullable Integer ifMatch,
            long draftVersion,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Recording recording = new Recording(user.actor(), clock.instant());
        FileReport command = new FileReport(
                recording,
                report.uscc(),
                report.form(),
                report.period(),
                TypedCells.submission(forms.on(report.form(), report.period()), typed),
                ifMatch,
                Channel.WEB);
        try {
            ReportTyping.requireReadable(typed);
            Filings.Filed filed =
                    filings.file(new Sender(user, recording, ifMatch, null, request.getRequestURI()), typed, command);
            drafts.erase(report);
            return "redirect:" + report.address() + "?filed=" + filed.report().revision();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(user, report.uscc(), report.form(), report.period(), moments.resolve(AsOf.NOW), model);
            boolean stale =
                    refusal.kind() == Refusal.Kind.STALE || refusal.kind() == Refusal.Kind.PRECONDITION_REQUIRED;
            Integer seen = stale ? heads.latest(report.uscc(), report.form(), report.period()) : ifMatch;
            FormProblems problems = new FormProblems(refusal.problems());
            return typing.refused(user, report, typed, problems, seen, draftVersion, model);
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
        kept.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + SWITCHED + "=1";
    }
}
