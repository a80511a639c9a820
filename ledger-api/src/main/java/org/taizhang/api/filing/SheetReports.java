package org.taizhang.api.filing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.filing.sheet.ReadSheet;
import org.taizhang.api.filing.sheet.SheetFiles;
import org.taizhang.api.filing.sheet.SheetOf;
import org.taizhang.api.filing.sheet.TemplateFile;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.Move;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;

/** Reports that come and go as spreadsheet files. Nothing of them is filed: they are typed for the filer. */
@Component
class SheetReports {

    private final FormVersions forms;
    private final ReportSheets sheets;
    private final ReportDrafts drafts;
    private final Filings filings;
    private final Streams streams;
    private final Clock clock;

    SheetReports(
            ReportSheets sheets,
            ReportDrafts drafts,
            Filings filings,
            Streams streams,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.sheets = sheets;
        this.drafts = drafts;
        this.filings = filings;
        this.streams = streams;
        this.clock = clock;
    }

    /** With what is known, and what this person has typed so far. */
    byte[] template(CurrentUser user, ReportKey report, Text.Language language) {
        SheetOf about = of(report);
        ReportSheets.Sheet sheet = sheets.toType(report, typedBy(user, report), FormProblems.NONE);
        return TemplateFile.of(
                about,
                enterprise(report).particulars(report.period().lastMonth()).name(),
                sheet.form(),
                language);
    }

    /** What this person has typed so far, else what a report starts from. */
    TypedForm typedBy(CurrentUser user, ReportKey report) {
        return draftOf(user, report).map(Draft::typed).orElseGet(() -> sheets.start(report));
    }

    Optional<Draft> draftOf(CurrentUser user, ReportKey report) {
        return drafts.of(report).stream()
                .filter(draft -> draft.author().equals(user.actor()))
                .findFirst();
    }

    /**
     * @throws BodyTooLargeException beyond a megabyte
     * @throws RefusedException with everything that is wrong with the file, or that the ledger knows otherwise
     */
    ReadSheet read(CurrentUser user, ReportKey report, InputStream file) throws IOException {
        ReadSheet read = SheetFiles.read(file, of(report));
        List<Problem> otherwise = knownOtherwise(user, report, read);
        if (!otherwise.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, otherwise));
        }
        return read;
    }

    /** Years to date and last year's values are the ledger's own: a file that has others is about other reports. */
    private List<Problem> knownOtherwise(CurrentUser user, ReportKey report, ReadSheet read) {
        Submission typed =
                TypedCells.submission(forms.on(report.form(), report.period()), new TypedForm(read.inputs()));
        Map<String, BigDecimal> samePeriod = new HashMap<>(typed.samePeriod());
        samePeriod.putAll(read.samePeriod());
        FileReport filing = new FileReport(
                new Recording(user.actor(), clock.instant()),
                report.uscc(),
                report.form(),
                report.period(),
                new Submission(typed.values(), read.statedYtd(), samePeriod, null, null, List.of()),
                null,
                Channel.IMPORT);
        return filings.check(filing, Move.FILE).broken().stream()
                .filter(problem -> problem.pointer().startsWith("/statedYtd/")
                        || problem.pointer().startsWith("/samePeriod/"))
                .map(read::placed)
                .toList();
    }

    private SheetOf of(ReportKey report) {
        if (!report.form().filedByEnterprises()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "FORM_OF_TOWNS",
                    "/form",
                    "建设进度表由镇填报，没有模板。",
                    "The development form is filed by towns and has no template.");
        }
        FormDefinition form = forms.on(report.form(), report.period());
        Enterprise enterprise = enterprise(report);
        return new SheetOf(
                report.uscc(),
                report.period(),
                form,
                enterprise.particulars().multiSite(),
                enterprise.aboveScale(report.period().lastMonth()),
                sheets.asksLastYear(report));
    }

    private Enterprise enterprise(ReportKey report) {
        Enterprise enterprise =
                streams.read(Enterprise.STREAM, report.uscc().value()).state();
        if (!enterprise.exists()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "ENTERPRISE_UNKNOWN",
                    "/uscc",
                    "名录库中没有这个企业。",
                    "There is no such enterprise.");
        }
        return enterprise;
    }
}
