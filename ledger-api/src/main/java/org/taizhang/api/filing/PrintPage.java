package org.taizhang.api.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.projections.filing.ReportRevision;

/** A report on one sheet of paper, in the layout of the official form, to be signed by hand. */
@Page
class PrintPage {

    private final ReportSheets sheets;
    private final ReportHeads heads;
    private final Accounts accounts;
    private final Rights rights;
    private final Moments moments;

    PrintPage(ReportSheets sheets, ReportHeads heads, Accounts accounts, Rights rights, Moments moments) {
        this.sheets = sheets;
        this.heads = heads;
        this.accounts = accounts;
        this.rights = rights;
        this.moments = moments;
    }

    /** The newest revision; a blank form when nothing was filed. */
    @GetMapping("/enterprises/{uscc}/reports/{form}/{period}/print")
    String print(CurrentUser user, ReportKey report, AsOf asOf, Model model) {
        rights.require(user, Rights.reading(report.form()), report);
        Optional<ReportRevision> latest =
                heads.show(user, report, moments.resolve(asOf), model).stream().findFirst();
        model.addAttribute("uscc", report.uscc());
        model.addAttribute(
                "sheet",
                sheets.toPrint(report, latest.map(ReportRevision::filed).orElse(null)));
        model.addAttribute("preparer", latest.map(r -> preparer(user, r)).orElse(null));
        return "form/print";
    }

    /** By name for those who file for the unit: to everybody else a person is a reference. */
    private @Nullable String preparer(CurrentUser user, ReportRevision revision) {
        String reference = revision.filed().signatures().preparer();
        return user.mayOn(Action.FILE_REPORT, revision.filed().uscc(), null)
                ? accounts.find(reference).map(Account::name).orElse(reference)
                : reference;
    }
}
