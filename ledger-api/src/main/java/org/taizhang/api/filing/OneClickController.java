package org.taizhang.api.filing;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.registry.Uscc;

/** Whole reports filed with one word: 本月为零, 无变化. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}")
class OneClickController {

    private final ReportController reports;
    private final Clicks clicks;

    OneClickController(ReportController reports, Clicks clicks) {
        this.reports = reports;
        this.clicks = clicks;
    }

    /** What goes with it where it is asked for; both may be left out. */
    record OneClickBody(
            @Nullable List<Explanation> explanations,
            @Nullable Reason reason) {}

    /** Output and employment. */
    @PostMapping("/{period}:zero")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<ReportController.Filed> zero(
            @Replaces Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody OneClickBody body) {
        return file(Click.ZERO, sender, new ReportKey(uscc, form, period), body);
    }

    /** Land use: the last report still holds. */
    @PostMapping("/{period}:unchanged")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<ReportController.Filed> unchanged(
            @Replaces Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable @Parameter(example = "land-use") FormCode form,
            @PathVariable Period period,
            @RequestBody OneClickBody body) {
        return file(Click.UNCHANGED, sender, new ReportKey(uscc, form, period), body);
    }

    private ResponseEntity<ReportController.Filed> file(
            Click click, Sender sender, ReportKey report, OneClickBody body) {
        if (!report.form().filedByEnterprises() || Click.of(report.form()) != click) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "ONE_CLICK_FORM",
                    "/form",
                    "零报表用于产值表和从业人员表，无变化用于用地表。",
                    "A report of zero is one of output or employment; unchanged is said of land use.");
        }
        SubmissionBody whole = clicks.values(report)
                .map(values -> new SubmissionBody(values, null, null, null, body.reason(), body.explanations()))
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.CONFLICT,
                        "NOTHING_BEFORE",
                        "",
                        "此前没有可沿用的用地表，请填报全表。",
                        "There is no earlier report that could be unchanged: file the whole form."));
        return reports.file(sender, report.uscc(), report.form(), report.period(), whole);
    }
}
