package org.taizhang.api.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.filing.sheet.ReadSheet;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.ShownValues;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.Move;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Uscc;

/** A template to be filled in, and the draft that a filled one, or a B204-1, becomes. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}")
class SheetController {

    private final FormVersions forms;
    private final SheetReports sheets;
    private final ReportDrafts drafts;
    private final Filings filings;
    private final Clock clock;

    SheetController(SheetReports sheets, ReportDrafts drafts, Filings filings, Clock clock, FormVersions forms) {
        this.forms = forms;
        this.sheets = sheets;
        this.drafts = drafts;
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * @param values of the draft as it is now, to be filed by {@code PUT} once what is missing is added
     * @param leftOut what the file says and was not taken over
     * @param check what filing it would get
     */
    record Drafted(
            ReadSheet.Layout layout,
            Map<String, Object> values,
            Map<String, BigDecimal> samePeriod,
            List<Text> leftOut,
            Instant savedAt,
            CheckController.Checked check) {}

    @GetMapping("/template")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<byte[]> template(
            CurrentUser user, @PathVariable Uscc uscc, @PathVariable FormCode form, @PathVariable Period period) {
        ReportKey report = new ReportKey(uscc, form, period);
        return SheetAnswer.of(report, sheets.template(user, report, Text.Language.ZH));
    }

    /** The file as the body: XLSX, or CSV in UTF-8 or GB18030. */
    @PostMapping("/draft")
    @Requires(Action.FILE_REPORT)
    Drafted draft(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            HttpServletRequest request)
            throws IOException {
        ReportKey report = new ReportKey(uscc, form, period);
        ReadSheet read = sheets.read(user, report, request.getInputStream());
        long seen = sheets.draftOf(user, report).map(Draft::version).orElse(Draft.NONE);
        TypedForm typed = read.over(sheets.typedBy(user, report));
        Draft saved = drafts.save(report, user.actor(), seen, typed)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.CONFLICT,
                        "DRAFT_CHANGED",
                        "",
                        "同一账户正在网页上填这张表，请稍后再传。",
                        "The same account is typing this report on a page: send the file again later."));
        Submission submission = TypedCells.submission(forms.on(form, period), typed);
        FileReport command = new FileReport(
                new Recording(user.actor(), clock.instant()), uscc, form, period, submission, null, Channel.API);
        return new Drafted(
                read.layout(),
                ShownValues.of(form, submission.values()),
                submission.samePeriod(),
                read.leftOut(),
                saved.savedAt(),
                CheckController.Checked.of(command, filings.check(command, Move.FILE)));
    }
}
