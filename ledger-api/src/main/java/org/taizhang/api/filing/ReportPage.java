package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.filing.FileReport;
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
    }

    /**
     * @param revise the filer wants to correct what is filed
     * @param from whose draft to go on with
     * @param judged the draft was refused: what is wrong with it is shown
     */
    @GetMapping
    String report(
            CurrentUser user,
            ReportKey report,
            @RequestParam(required = false) @Nullable String revise,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String judged,
            AsOf asOf,
            HttpServletRequest request,
            Model model) {
        boolean mayFile = user.mayOn(Action.FILE_REPORT, report.uscc(), null);
        if (!mayFile) {
            rights.require(user, Rights.reading(report.form()), report);
        }
        Moment moment = moments.resolve(asOf);
        List<ReportRevision> history = heads.show(user, report, moment, model);
        TypedForm resent = kept.take(request).map(TypedForm::of).orElse(null);
        boolean mayFileNow = model.getAttribute("mayFileNow") == Boolean.TRUE;
        boolean fresh = history.isEmpty() && mayFileNow;
        boolean mayType = mayFileNow || model.getAttribute("mayCorrect") == Boolean.TRUE;
        boolean again = resent != null || RefusedReport.taken(model).isPresent();
        if (mayFile && asOf.now() && (fresh || mayType && revise != null || again)) {
            if (fresh) {
                clicks.values(report)
                        .ifPresent(values -> model.addAttribute(
                                "click", Click.of(report.form()).word()));
            }
            model.addAttribute("restored", resent != null && request.getParameter(SWITCHED) == null);
            if (judged != null) {
                ReportTyping.judged(model);
            }
            return typing.open(user, report, resent, from, model);
        }
        history.stream()
                .findFirst()
                .ifPresent(latest -> model.addAttribute("sheet", sheets.toRead(report, latest.filed())));
        if (asOf.now() && !history.isEmpty()) {
            peers.show(user, history.get(0).filed(), moment.position(), model);
        }
        model.addAttribute("printed", true);
        return "filing/report";
    }

    @PostMapping
    String file(Sender sender, TypedReport sent, RedirectAttributes after) {
        ReportKey report = sent.key();
        rights.require(sender.user(), Action.FILE_REPORT, report);
        FileReport command = sent.filing(sender.recording(), forms.on(report.form(), report.period()));
        try {
            ReportTyping.requireReadable(sent.typed());
            Filings.Filed filed = filings.file(sender, sent, command);
            drafts.erase(report);
            return "redirect:" + report.address() + "?filed=" + filed.report().revision();
        } catch (RefusedException refused) {
            return ReportTyping.refused(sender.user(), sent, refused.refusal(), drafts, report.address(), after);
        }
    }

    /** One click states the whole report. What it is asked beside is then typed. */
    @PostMapping(params = "click")
    String click(Sender sender, ReportKey report, RedirectAttributes after) {
        rights.require(sender.user(), Action.FILE_REPORT, report);
        TypedForm stated = clicks.values(report).map(TypedCells::typed).orElse(TypedForm.BLANK);
        return file(sender, new TypedReport(report, stated, null, Draft.NONE), after);
    }

    /** The other language, with everything typed so far; nothing is filed. */
    @PostMapping(params = "lang")
    String language(CurrentUser user, ReportKey report, HttpServletRequest request) {
        rights.require(user, Action.FILE_REPORT, report);
        kept.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + SWITCHED + "=1";
    }
}
