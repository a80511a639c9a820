package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.filing.sheet.ReadSheet;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** On the form of a report: its template, and a file that is typed into it. What was typed before is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class SheetPage {

    private final SheetReports sheets;
    private final ReportDrafts drafts;
    private final ReportTyping typing;
    private final ReportHeads heads;
    private final Rights rights;
    private final Moments moments;

    SheetPage(
            SheetReports sheets,
            ReportDrafts drafts,
            ReportTyping typing,
            ReportHeads heads,
            Rights rights,
            Moments moments) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.typing = typing;
        this.heads = heads;
        this.rights = rights;
        this.moments = moments;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(CurrentUser user, ReportKey report, Locale locale) {
        rights.require(user, Action.FILE_REPORT, report);
        return SheetAnswer.of(report, sheets.template(user, report, PageLanguage.of(locale)));
    }

    @PostMapping(params = "read")
    String read(
            CurrentUser user,
            TypedReport sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after)
            throws IOException {
        ReportKey report = sent.key();
        rights.require(user, Action.FILE_REPORT, report);
        ReadSheet read;
        try {
            read = read(user, report, file);
        } catch (RefusedException refused) {
            return ReportTyping.refused(user, sent, refused.refusal(), drafts, report.address(), after);
        }
        heads.show(user, report, moments.resolve(AsOf.NOW), model);
        TypedReport filled = sent.typing(read.over(sent.typed()));
        Optional<Draft> saved = drafts.save(report, user.actor(), filled.draftVersion(), filled.typed());
        model.addAttribute("readSheet", read);
        return typing.saved(user, filled, saved, response, model);
    }

    private ReadSheet read(CurrentUser user, ReportKey report, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw refused("SHEET_EMPTY", "请先选择文件。", "Choose a file first.");
        }
        try (InputStream content = file.getInputStream()) {
            return sheets.read(user, report, content);
        } catch (BodyTooLargeException tooLarge) {
            throw refused("SHEET_SIZE", "文件不得超过1MB。", "A file has at most 1 MB.");
        }
    }

    private static RefusedException refused(String rule, String zh, String en) {
        return new RefusedException(new Refusal(Refusal.Kind.INVALID, List.of(Problem.of(rule, "", zh, en))));
    }
}
