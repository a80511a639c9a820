package org.taizhang.api.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReportState;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportQueries;

/** The desk of who files: everything still to be filed for all their enterprises, and the year of one of them. */
@Page
@RequestMapping("/desk")
class FilingDeskPage {

    private static final int YEARS = 3;

    private final OpenReports open;
    private final ReportQueries reports;
    private final ReportDrafts drafts;
    private final PeriodChoice periods;
    private final Rights rights;
    private final Moments moments;
    private final Streams streams;
    private final Clock clock;

    FilingDeskPage(
            OpenReports open,
            ReportQueries reports,
            ReportDrafts drafts,
            PeriodChoice periods,
            Rights rights,
            Moments moments,
            Streams streams,
            Clock clock) {
        this.open = open;
        this.reports = reports;
        this.drafts = drafts;
        this.periods = periods;
        this.rights = rights;
        this.moments = moments;
        this.streams = streams;
        this.clock = clock;
    }

    /**
     * @param enterprise whose year is shown; the first by name when left out or not one's own
     * @param year the present one when left out
     */
    @GetMapping
    String desk(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        rights.require(user, Action.FILE_REPORT);
        long position = moments.resolve(AsOf.NOW).position();
        List<Enterprise> own = open.enterprises(user, position);
        model.addAttribute("open", open.of(own, position));
        model.addAttribute(
                "own", own.stream().map(one -> one.particulars(open.month())).toList());
        own.stream()
                .filter(one -> one.particulars().uscc().value().equals(enterprise))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .ifPresent(chosen -> calendar(chosen.particulars().uscc(), year, position, model));
        return "desk/filing";
    }

    /** Straight to what is due first; back to the desk when there is nothing that can be filed. */
    @GetMapping("/next")
    String next(CurrentUser user) {
        rights.require(user, Action.FILE_REPORT);
        long position = moments.resolve(AsOf.NOW).position();
        return open.of(open.enterprises(user, position), position).stream()
                .filter(report -> !report.closed())
                .findFirst()
                .map(first -> "redirect:" + first.href())
                .orElse("redirect:/desk");
    }

    private void calendar(Uscc uscc, @Nullable Integer year, long position, Model model) {
        int newest = periods.lastEnded().next().year();
        List<Integer> years = Stream.iterate(newest, y -> y - 1).limit(YEARS).toList();
        int shown = years.contains(year)
                ? Objects.requireNonNull(year)
                : periods.lastEnded().year();
        model.addAttribute("uscc", uscc);
        model.addAttribute("year", shown);
        model.addAttribute("years", years);
        model.addAttribute(
                "calendar",
                YearCalendar.of(
                        uscc,
                        shown,
                        reports.due(uscc, new Period(shown, 2), Period.december(shown), position),
                        drafts.begun(List.of(uscc)),
                        asked(uscc, shown),
                        clock.instant()));
    }

    private Map<ReportKey, Boolean> asked(Uscc uscc, int year) {
        Map<ReportKey, Boolean> asked = new HashMap<>();
        streams.read(ReportBook.STREAM, ReportBook.id(uscc, year))
                .state()
                .reports()
                .forEach((key, report) -> {
                    if (report.state() == ReportState.QUERIED || report.state() == ReportState.ANSWERED) {
                        asked.put(
                                new ReportKey(uscc, key.form(), key.period()), report.state() == ReportState.ANSWERED);
                    }
                });
        return asked;
    }
}
