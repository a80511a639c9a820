package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

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

    /**
     * Answers with the form as typed, what filing it would get at its cells; 409 when another window saved meanwhile.
     *
     * @param ifMatch the revision that was on the screen
     * @param draftVersion the draft that was on the screen
     */
    @PostMapping(params = "save")
    String save(
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
        ReportKey report = new ReportKey(uscc, form, period);
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        TypedForm typed = TypedForm.of(request.getParameterMap());
        Optional<Draft> saved = drafts.save(report, user.actor(), draftVersion, typed);
        if (saved.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return typing.saved(user, report, typed, ifMatch, saved, model);
    }

    /** Starts over from what the ledger knows. */
    @PostMapping(params = "discard")
    String discard(
            CurrentUser user, @PathVariable Uscc uscc, @PathVariable FormCode form, @PathVariable Period period) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        drafts.discard(report, user.actor());
        return "redirect:" + report.address();
    }
}
