package org.taizhang.api.filing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReportRevision;

/** What stands around the sheet of a report: whose it is, when it is due, what became of it. */
@Component
class ReportHeads {

    private final Directory directory;
    private final ReportQueries reports;
    private final AccessLog log;
    private final Streams streams;
    private final Clock clock;

    ReportHeads(Directory directory, ReportQueries reports, AccessLog log, Streams streams, Clock clock) {
        this.directory = directory;
        this.reports = reports;
        this.log = log;
        this.streams = streams;
        this.clock = clock;
    }

    /** Puts it into the model; the reading of a filed report is logged. Newest revision first. */
    List<ReportRevision> show(CurrentUser user, Uscc uscc, FormCode form, Period period, Moment moment, Model model) {
        Enterprise enterprise = directory.get(uscc, moment.position());
        List<ReportRevision> history = reports.history(uscc, form, period, moment.position());
        if (!history.isEmpty()) {
            log.read(user, "report", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        Due due = Due.of(form, enterprise, period);
        boolean over = PeriodProblems.notEnded(period, clock.instant()).isEmpty();
        model.addAttribute("enterprise", enterprise.particulars());
        model.addAttribute("form", FormCatalogue.of(form));
        model.addAttribute("period", period);
        model.addAttribute("moment", moment);
        model.addAttribute("due", due);
        model.addAttribute("deadline", ReportingCalendar.deadline(form, period));
        model.addAttribute("history", history);
        model.addAttribute("changes", ChangeTable.of(history, FormCatalogue.of(form)));
        boolean mayFile = user.mayOn(Action.FILE_REPORT, uscc, null);
        model.addAttribute("mayFileNow", mayFile && due.allowed() && over);
        model.addAttribute("mayReview", user.mayOnAll(Action.ACCEPT_OR_RETURN_REPORT));
        return history;
    }

    /** The newest revision as the ledger has it; null when nothing is filed. */
    @Nullable
    Integer latest(Uscc uscc, FormCode form, Period period) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, period.year()))
                .state()
                .report(form, period)
                .map(report -> report.latest().filed().revision())
                .orElse(null);
    }
}
