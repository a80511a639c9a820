package org.taizhang.api.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.registry.ReportState;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.projections.filing.DueReport;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.registry.DirectoryQueries;

/** What somebody has still to file for all the enterprises they file for, over the last three periods. */
@Component
class OpenReports {

    private static final int PERIODS = 3;

    private final DirectoryQueries directory;
    private final ReportQueries reports;
    private final ReportDrafts drafts;
    private final PeriodChoice periods;
    private final Clock clock;

    OpenReports(
            DirectoryQueries directory, ReportQueries reports, ReportDrafts drafts, PeriodChoice periods, Clock clock) {
        this.directory = directory;
        this.reports = reports;
        this.drafts = drafts;
        this.periods = periods;
        this.clock = clock;
    }

    /** By name. */
    List<Enterprise> enterprises(CurrentUser user, long position) {
        return user.enterprises().stream()
                .flatMap(uscc -> directory.find(uscc, position).stream())
                .sorted(Comparator.comparing((Enterprise enterprise) ->
                                enterprise.particulars(month()).name())
                        .thenComparing(enterprise -> enterprise.particulars().uscc()))
                .toList();
    }

    /** It is now. */
    YearMonth month() {
        return YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
    }

    /**
     * What is due first at the top, what can be filed no more at the end; of the same moment, one enterprise after the
     * other.
     */
    List<OpenReport> of(List<Enterprise> enterprises, long position) {
        Instant now = clock.instant();
        Period last = periods.lastEnded();
        Set<ReportKey> begun = drafts.begun(
                enterprises.stream().map(e -> e.particulars().uscc()).toList());
        return Period.range(last.plus(1 - PERIODS), last).stream()
                .flatMap(period -> open(enterprises, period, position, begun, now))
                .sorted(Comparator.comparing(OpenReport::closed)
                        .thenComparing(OpenReport::onTimeUntil)
                        .thenComparing(OpenReport::enterprise)
                        .thenComparing(open -> open.report().form()))
                .toList();
    }

    private Stream<OpenReport> open(
            List<Enterprise> enterprises, Period period, long position, Set<ReportKey> begun, Instant now) {
        var due = reports.due(enterprises, period, position);
        return enterprises.stream()
                .flatMap(enterprise -> due.getOrDefault(enterprise.particulars().uscc(), List.of()).stream()
                        .filter(ReportState::open)
                        .map(report -> open(enterprise, report, begun, now)));
    }

    private static OpenReport open(Enterprise enterprise, DueReport due, Set<ReportKey> begun, Instant now) {
        ReportKey report = new ReportKey(enterprise.particulars().uscc(), due.form(), due.period());
        Text form = FormCatalogue.of(due.form()).title();
        Text period = due.period().label();
        return new OpenReport(
                report,
                enterprise.particulars(due.period().lastMonth()).name(),
                new Text(form.zh() + " · " + period.zh(), form.en() + " · " + period.en()),
                DeskState.of(due, begun.contains(report), now),
                due.onTimeUntil(),
                now.isAfter(due.onTimeUntil()),
                now.isAfter(due.closesOn()));
    }
}
