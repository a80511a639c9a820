package org.taizhang.api.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.filing.evidence.EvidenceFiles;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.RequestCorrection;
import org.taizhang.ledger.registry.Uscc;

/** A filer asks for a correction on the form of the report. Whatever is refused, what was typed and sent is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/corrections")
class CorrectionPage {

    private final FormVersions forms;
    private final ReportDrafts drafts;
    private final EvidenceFiles files;
    private final Writes writes;
    private final Rights rights;

    CorrectionPage(ReportDrafts drafts, EvidenceFiles files, Writes writes, Rights rights, FormVersions forms) {
        this.forms = forms;
        this.drafts = drafts;
        this.files = files;
        this.writes = writes;
        this.rights = rights;
    }

    /**
     * @param evidence files sent now
     * @param keptEvidence hashes of files that were sent before and still belong to it
     */
    @PostMapping
    String ask(
            Sender sender,
            TypedReport sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> evidence,
            @RequestParam(required = false) @Nullable List<String> keptEvidence,
            RedirectAttributes after)
            throws IOException {
        ReportKey report = sent.key();
        rights.require(sender.user(), Action.FILE_REPORT, report);
        FileReport filing = sent.filing(sender.recording(), forms.on(report.form(), report.period()));
        List<Evidence> kept = new ArrayList<>();
        try {
            ReportTyping.requireReadable(sent.typed());
            kept.addAll(files.named(report.uscc(), keptEvidence == null ? List.of() : keptEvidence));
            keep(sender.user(), report.uscc(), evidence == null ? List.of() : evidence, kept);
            writes.write(sender, sent, new RequestCorrection(filing, kept));
            drafts.erase(report);
            return "redirect:" + report.address();
        } catch (RefusedException refused) {
            after.addFlashAttribute("evidence", new ArrayList<>(kept));
            after.addFlashAttribute("evidenceProblems", new ArrayList<>(ofEvidence(refused.refusal())));
            return ReportTyping.refused(sender.user(), sent, refused.refusal(), drafts, report.address(), after);
        }
    }

    private static List<Text> ofEvidence(Refusal refusal) {
        return refusal.problems().stream()
                .filter(problem -> problem.pointer().startsWith("/evidence")
                        || problem.pointer().equals("/name"))
                .map(Problem::message)
                .toList();
    }

    private void keep(CurrentUser user, Uscc uscc, List<MultipartFile> sent, List<Evidence> kept) throws IOException {
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                try (InputStream content = file.getInputStream()) {
                    kept.add(files.keep(
                            user, uscc, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
                } catch (BodyTooLargeException tooLarge) {
                    throw RefusedException.of(
                            Refusal.Kind.INVALID,
                            "EVIDENCE_FILE",
                            "/evidence",
                            "凭证文件应不超过10MB，请压缩或拆分后再选。",
                            "A file of evidence has at most 10 MB: make it smaller.");
                }
            }
        }
    }
}
