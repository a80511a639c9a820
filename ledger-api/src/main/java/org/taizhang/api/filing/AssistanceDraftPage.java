package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;

/** What a statistician types for an enterprise is kept as what its own filer types; nothing is offered. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/assistances")
class AssistanceDraftPage {

    private final ReportDrafts drafts;
    private final Drafts kept;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final AccessLog log;
    private final Rights rights;
    private final Moments moments;

    AssistanceDraftPage(
            ReportDrafts drafts,
            Drafts kept,
            ReportTyping typing,
            ReportHeads heads,
            AccessLog log,
            Rights rights,
            Moments moments) {
        this.drafts = drafts.assisting();
        this.kept = kept;
        this.typing = typing;
        this.heads = heads;
        this.log = log;
        this.rights = rights;
        this.moments = moments;
    }

    /** As {@link DraftPage#save}. Logged as a reading when the form was not opened before. */
    @PostMapping(params = "save")
    String save(CurrentUser user, TypedReport sent, HttpServletResponse response, Model model) {
        ReportKey report = sent.key();
        rights.require(user, Action.ASSIST_FILING, report);
        heads.show(user, report, moments.resolve(AsOf.NOW), model);
        Optional<Draft> saved = drafts.save(report, user.actor(), sent.draftVersion(), sent.typed());
        if (saved.isEmpty() || sent.draftVersion() == Draft.NONE) {
            log.read(user, "assistance", List.of(new AccessLog.Filing(report.uscc(), report.form(), report.period())));
        }
        ReportTyping.assist(model);
        return typing.saved(user, sent, saved, response, model);
    }

    /** Starts over from what the ledger knows. */
    @PostMapping(params = "discard")
    String discard(CurrentUser user, ReportKey report) {
        rights.require(user, Action.ASSIST_FILING, report);
        drafts.discard(report, user.actor());
        return "redirect:" + AssistancePage.address(report);
    }

    /** The other language, with everything typed so far; nothing is offered. */
    @PostMapping(params = "lang")
    String language(CurrentUser user, ReportKey report, HttpServletRequest request) {
        rights.require(user, Action.ASSIST_FILING, report);
        kept.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + ReportPage.SWITCHED + "=1";
    }
}
