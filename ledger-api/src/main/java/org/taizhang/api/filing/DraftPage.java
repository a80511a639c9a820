package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;

/** What is typed is kept, by the page itself while somebody types and by a button; nothing is filed. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class DraftPage {

    private final ReportDrafts drafts;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final Rights rights;
    private final Moments moments;

    DraftPage(ReportDrafts drafts, ReportTyping typing, ReportHeads heads, Rights rights, Moments moments) {
        this.drafts = drafts;
        this.typing = typing;
        this.heads = heads;
        this.rights = rights;
        this.moments = moments;
    }

    /** Answers with the form as typed, what filing it would get at its cells; 409 when another window saved meanwhile. */
    @PostMapping(params = "save")
    String save(CurrentUser user, TypedReport sent, HttpServletResponse response, Model model) {
        rights.require(user, Action.FILE_REPORT, sent.key());
        heads.show(user, sent.key(), moments.resolve(AsOf.NOW), model);
        Optional<Draft> saved = drafts.save(sent.key(), user.actor(), sent.draftVersion(), sent.typed());
        return typing.saved(user, sent, saved, response, model);
    }

    /** Starts over from what the ledger knows. */
    @PostMapping(params = "discard")
    String discard(CurrentUser user, ReportKey report) {
        rights.require(user, Action.FILE_REPORT, report);
        drafts.discard(report, user.actor());
        return "redirect:" + report.address();
    }
}
