package org.taizhang.api.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.UnitWindow;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.window.Extensions;

/**
 * What can be done about a report by whoever looks at it.
 *
 * @param cluster the enterprise is a member of in the period; null for none
 * @param corrections asked for so far
 */
record Doable(
        Due due,
        Window window,
        boolean opened,
        boolean closed,
        boolean mayFile,
        boolean mayAssist,
        @Nullable ClusterId cluster,
        List<Correction> corrections) {

    void show(Moment moment, Model model) {
        boolean now = due.allowed() && opened && !closed;
        model.addAttribute("opened", opened);
        model.addAttribute("closed", closed);
        model.addAttribute("mayFileNow", mayFile && now);
        model.addAttribute("mayAssist", mayAssist && now && moment.asOf() == null);
        model.addAttribute("corrections", corrections);
        model.addAttribute(
                "mayCorrect",
                mayFile
                        && due.allowed()
                        && closed
                        && corrections.stream().noneMatch(c -> c.state().pending()));
    }

    /**
     * @param book of the year of the report
     * @param granted extensions of that year
     */
    static Doable of(
            CurrentUser user,
            ReportKey report,
            Enterprise enterprise,
            ReportBook book,
            Extensions granted,
            Instant now) {
        Period period = report.period();
        Window window = UnitWindow.of(report.form(), period, enterprise, granted);
        ClusterId cluster =
                enterprise.membership(period).map(Membership::cluster).orElse(null);
        return new Doable(
                Due.of(report.form(), enterprise, period),
                window,
                window.notOpen(period, now).isEmpty(),
                window.closedAt(now),
                user.mayOn(Action.FILE_REPORT, report.uscc(), null),
                user.mayOn(Action.ASSIST_FILING, report.uscc(), cluster),
                cluster,
                book.corrections(new ReportBook.Key(report.form(), period)));
    }
}
