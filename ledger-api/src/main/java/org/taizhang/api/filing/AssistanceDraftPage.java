package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

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
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        TypedForm typed = TypedForm.of(request.getParameterMap());
        Optional<Draft> saved = drafts.save(report, user.actor(), draftVersion, typed);
        if (saved.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        if (saved.isEmpty() || draftVersion == Draft.NONE) {
            log.read(user, "assistance", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        ReportTyping.assist(model);
        return typing.saved(user, report, typed, ifMatch, saved, model);
    }

    /** Starts over from what the ledger knows. */
    @PostMapping(params = "discard")
    String discard(
            CurrentUser user, @PathVariable Uscc uscc, @PathVariable FormCode form, @PathVariable Period period) {
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        drafts.discard(report, user.actor());
        return "redirect:" + AssistancePage.address(report);
    }

    /** The other language, with everything typed so far; nothing is offered. */
    @PostMapping(params = "lang")
    String language(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            HttpServletRequest request) {
        rights.require(user, Action.ASSIST_FILING, uscc.value(), period);
        kept.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + ReportPage.SWITCHED + "=1";
    }
}
