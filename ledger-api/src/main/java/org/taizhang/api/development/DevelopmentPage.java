package org.taizhang.api.development;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.AskedExplanation;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ConfirmDevelopment;
import org.taizhang.ledger.development.FileDevelopment;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Submission;
import org.taizhang.projections.development.DevelopmentQueries;

/** A town's reports of its cluster: filled in by the town office, confirmed by the land authority, read by others. */
@Page
@RequestMapping("/clusters/{cluster}/reports/development")
class DevelopmentPage {

    private static final String SWITCHED = "language";

    private final FormVersions forms;
    private final Developments developments;
    private final DevelopmentHeads heads;
    private final DevelopmentYears years;
    private final Rights rights;
    private final Drafts drafts;
    private final Clock clock;

    DevelopmentPage(
            Developments developments,
            DevelopmentHeads heads,
            DevelopmentYears years,
            Rights rights,
            Drafts drafts,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.developments = developments;
        this.heads = heads;
        this.years = years;
        this.rights = rights;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param year the present one when left out */
    @GetMapping
    String reports(
            CurrentUser user,
            @PathVariable ClusterId cluster,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        rights.requireCluster(user, Action.READ_DEVELOPMENT, cluster.value());
        years.show(cluster, year, model);
        return "development/reports";
    }

    /** @param revise the town wants to correct what is filed */
    @GetMapping("/{period}")
    String report(
            CurrentUser user,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String revise,
            AsOf asOf,
            HttpServletRequest request,
            Model model) {
        rights.requireCluster(user, Action.READ_DEVELOPMENT, cluster.value());
        List<DevelopmentQueries.Revision> history = heads.show(user, cluster, period, asOf, model);
        TypedForm draft = drafts.take(request).map(TypedForm::of).orElse(null);
        if (model.getAttribute("mayFileNow") == Boolean.TRUE
                && asOf.now()
                && (history.isEmpty() || revise != null || draft != null)) {
            model.addAttribute("restored", draft != null && request.getParameter(SWITCHED) == null);
            return typing(user, cluster, period, draft, FormProblems.NONE, latest(cluster, period), model);
        }
        history.stream()
                .findFirst()
                .ifPresent(latest -> model.addAttribute(
                        "sheet",
                        DevelopmentSheets.toRead(
                                version(period),
                                developments.book(cluster),
                                period,
                                latest.filed().values())));
        return "development/report";
    }

    /** @param ifMatch the revision that was on the screen; null for a first filing */
    @PostMapping("/{period}")
    String file(
            Sender sender,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        rights.requireCluster(sender.user(), Action.FILE_DEVELOPMENT, cluster.value());
        TypedForm typed = TypedForm.of(request.getParameterMap());
        FileDevelopment command = new FileDevelopment(
                sender.recording(),
                cluster,
                period,
                TypedCells.submission(version(period), typed),
                ifMatch,
                Channel.WEB);
        try {
            Developments.Filed filed = developments.file(sender, typed, command);
            return "redirect:" + request.getRequestURI() + "?filed=" + filed.revision();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(sender.user(), cluster, period, AsOf.NOW, model);
            boolean stale =
                    refusal.kind() == Refusal.Kind.STALE || refusal.kind() == Refusal.Kind.PRECONDITION_REQUIRED;
            Integer seen = stale ? latest(cluster, period) : ifMatch;
            return typing(sender.user(), cluster, period, typed, new FormProblems(refusal.problems()), seen, model);
        }
    }

    @PostMapping("/{period}/confirmation")
    String confirm(
            Sender sender,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            @RequestParam int revision,
            @RequestParam String document,
            RedirectAttributes after) {
        rights.requireCluster(sender.user(), Action.CONFIRM_DEVELOPMENT, cluster.value());
        ConfirmDevelopment confirm = new ConfirmDevelopment(sender.recording(), cluster, period, revision, document);
        if (!PageStep.take(after, () -> developments.confirm(sender, "", confirm))) {
            after.addFlashAttribute("document", document);
        }
        return "redirect:/clusters/" + cluster + "/reports/development/" + period;
    }

    /** The other language, with everything typed so far; nothing is filed. */
    @PostMapping(path = "/{period}", params = "lang")
    String language(
            CurrentUser user,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            HttpServletRequest request) {
        rights.requireCluster(user, Action.FILE_DEVELOPMENT, cluster.value());
        drafts.keep(request);
        return "redirect:" + request.getRequestURI() + "?" + SWITCHED + "=1";
    }

    private String typing(
            CurrentUser user,
            ClusterId cluster,
            Period period,
            @Nullable TypedForm typed,
            FormProblems problems,
            @Nullable Integer ifMatch,
            Model model) {
        FormView sheet = DevelopmentSheets.toType(version(period), developments.book(cluster), period, typed, problems);
        Recording now = new Recording(user.actor(), clock.instant());
        Submission submission = TypedCells.submission(version(period), sheet.typed());
        FileDevelopment command = new FileDevelopment(now, cluster, period, submission, ifMatch, Channel.WEB);
        model.addAttribute("sheet", sheet);
        model.addAttribute("explanations", AskedExplanation.of(developments.unusual(command), sheet.typed(), problems));
        model.addAttribute("asksLastYear", false);
        model.addAttribute("ifMatch", ifMatch);
        model.addAttribute("address", "/clusters/" + cluster + "/reports/development/" + period);
        model.addAttribute("reasons", ReasonCode.catalogue());
        return "form/typing";
    }

    private FormDefinition version(Period period) {
        return forms.on(FormCode.DEVELOPMENT, period);
    }

    private @Nullable Integer latest(ClusterId cluster, Period period) {
        return developments.latest(cluster, period).orElse(null);
    }
}
