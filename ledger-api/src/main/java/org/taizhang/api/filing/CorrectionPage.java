package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.filing.evidence.EvidenceFiles;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
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
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.RequestCorrection;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;

/** A filer asks for a correction on the form of the report. Whatever is refused, what was typed and sent is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/corrections")
class CorrectionPage {

    private final FormVersions forms;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final ReportDrafts drafts;
    private final EvidenceFiles files;
    private final Writes writes;
    private final Rights rights;
    private final Moments moments;
    private final Clock clock;

    CorrectionPage(
            ReportTyping typing,
            ReportHeads heads,
            ReportDrafts drafts,
            EvidenceFiles files,
            Writes writes,
            Rights rights,
            Moments moments,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.typing = typing;
        this.heads = heads;
        this.drafts = drafts;
        this.files = files;
        this.writes = writes;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * @param evidence files sent now
     * @param keptEvidence hashes of files that were sent before and still belong to it
     */
    @PostMapping
    String ask(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            @RequestParam(defaultValue = "0") long draftVersion,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence,
            @RequestParam(required = false) @Nullable List<String> keptEvidence,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
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
        List<Evidence> kept = new ArrayList<>();
        try {
            ReportTyping.requireReadable(typed);
            kept.addAll(files.named(uscc, keptEvidence == null ? List.of() : keptEvidence));
            keep(user, uscc, evidence == null ? List.of() : evidence, kept);
            writes.write(
                    new Sender(user, recording, ifMatch, null, request.getRequestURI()),
                    typed,
                    new RequestCorrection(filing, kept));
            drafts.erase(report);
            return "redirect:" + report.address();
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
            model.addAttribute("evidence", kept);
            model.addAttribute(
                    "evidenceProblems",
                    refusal.problems().stream()
                            .filter(p -> p.pointer().startsWith("/evidence")
                                    || p.pointer().equals("/name"))
                            .map(Problem::message)
                            .toList());
            boolean stale =
                    refusal.kind() == Refusal.Kind.STALE || refusal.kind() == Refusal.Kind.PRECONDITION_REQUIRED;
            Integer seen = stale ? heads.latest(uscc, form, period) : ifMatch;
            return typing.refused(user, report, typed, new FormProblems(refusal.problems()), seen, draftVersion, model);
        }
    }

    private void keep(CurrentUser user, Uscc uscc, List<MultipartFile> sent, List<Evidence> kept) throws IOException {
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                try (InputStream content = file.getInputStream()) {
                    kept.add(files.keep(
                            user, uscc, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
                }
            }
        }
    }
}
