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
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.OfferAssistance;

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

    AssistancePage(
            ReportTyping typing,
            ReportHeads heads,
            ReportDrafts drafts,
            Drafts kept,
            Writes writes,
            AccessLog log,
            Rights rights,
            Moments moments,
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
    }

    static String address(ReportKey report) {
        return report.address() + "/assistances";
    }

    /**
     * What the form shows beside its cells are single filings: it is logged as their reading.
     *
     * @param from whose draft to go on with
     * @param judged the draft was refused: what is wrong with it is shown
     */
    @GetMapping
    String form(
            CurrentUser user,
            ReportKey report,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String judged,
            HttpServletRequest request,
            Model model) {
        rights.require(user, Action.ASSIST_FILING, report);
        heads.show(user, report, moments.resolve(AsOf.NOW), model);
        if (model.getAttribute("mayAssist") != Boolean.TRUE) {
            return "redirect:" + report.address();
        }
        log.read(user, "assistance", List.of(new AccessLog.Filing(report.uscc(), report.form(), report.period())));
        ReportTyping.assist(model);
        TypedForm resent = kept.take(request).map(TypedForm::of).orElse(null);
        model.addAttribute("restored", resent != null && request.getParameter(ReportPage.SWITCHED) == null);
        if (judged != null) {
            ReportTyping.judged(model);
        }
        return typing.open(user, report, resent, from, model);
    }

    @PostMapping
    String offer(Sender sender, TypedReport sent, RedirectAttributes after) {
        ReportKey report = sent.key();
        rights.require(sender.user(), Action.ASSIST_FILING, report);
        FileReport filing = sent.filing(sender.recording(), forms.on(report.form(), report.period()));
        try {
            ReportTyping.requireReadable(sent.typed());
            writes.write(sender, sent, new OfferAssistance(filing, sent.typed().get(CAUSE)));
            drafts.assisting().discard(report, sender.user().actor());
            return "redirect:" + report.address();
        } catch (RefusedException refused) {
            return ReportTyping.refused(
                    sender.user(), sent, atInputs(refused.refusal()), drafts.assisting(), address(report), after);
        }
    }

    /** The cause is told at its input of the page. */
    private static Refusal atInputs(Refusal refusal) {
        return new Refusal(
                refusal.kind(),
                refusal.problems().stream()
                        .map(problem -> problem.pointer().equals("/cause")
                                ? new Problem(problem.rule(), "/" + CAUSE.replace('.', '/'), problem.message())
                                : problem)
                        .toList());
    }
}
