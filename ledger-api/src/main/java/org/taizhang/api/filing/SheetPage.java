package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.filing.sheet.ReadSheet;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

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
    ResponseEntity<byte[]> template(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            Locale locale) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        return SheetAnswer.of(report, sheets.template(user, report, PageLanguage.of(locale)));
    }

    /** Parameters as in {@link DraftPage#save}. */
    @PostMapping(params = "read")
    String read(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable Integer ifMatch,
            @RequestParam(defaultValue = "0") long draftVersion,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        TypedForm typed = TypedForm.of(request.getParameterMap());
        try {
            ReadSheet read = read(user, report, file);
            TypedForm merged = read.over(typed);
            Optional<Draft> saved = drafts.save(report, user.actor(), draftVersion, merged);
            if (saved.isEmpty()) {
                response.setStatus(HttpStatus.CONFLICT.value());
            }
            model.addAttribute("readSheet", read);
            return typing.saved(user, report, merged, ifMatch, saved, model);
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            response.setStatus(ProblemType.of(refusal.kind()).status());
            FormProblems problems = new FormProblems(refusal.problems());
            return typing.refused(user, report, typed, problems, ifMatch, draftVersion, model);
        }
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
