package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.registry.DirectoryQueries;

/** The directory, or the part of it that somebody may see, with what is filed and what is not. */
@Page
class EnterprisesPage {

    private static final int PER_PAGE = 50;
    private static final int OPEN_PER_PAGE = 500;

    private final Directory directory;
    private final ReportQueries reports;
    private final Moments moments;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final Clock clock;

    EnterprisesPage(
            Directory directory,
            ReportQueries reports,
            Moments moments,
            PlanQueries plans,
            PeriodChoice periods,
            Clock clock) {
        this.directory = directory;
        this.reports = reports;
        this.moments = moments;
        this.plans = plans;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * @param q part of a name, or the beginning of a code
     * @param period of the reports whose state is shown to those who may read them; the last that is over when left out
     * @param open only enterprises that still have to file
     * @param cursor of a further page
     */
    @GetMapping("/enterprises")
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "all") Scope cluster,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Moment moment = moments.resolve(AsOf.NOW);
        String wanted = Optional.ofNullable(q).map(String::strip).orElse("");
        boolean supervises = supervises(user);
        Period shown = period == null ? periods.lastEnded() : period;
        DirectoryQueries.Page page = directory.list(
                user,
                cluster.cluster().orElse(null),
                wanted.isEmpty() ? null : wanted,
                cursor,
                supervises && open ? OPEN_PER_PAGE : PER_PAGE,
                moment.position());
        Plans known = plans.at(moment.position());
        YearMonth month = YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
        EnterpriseTable table = new EnterpriseTable(known, month);
        model.addAttribute("supervises", supervises);
        if (supervises) {
            Map<Uscc, List<DueReport>> due = reports.due(page.enterprises(), shown, moment.position());
            due.values().removeIf(owed -> open && owed.stream().noneMatch(ReportState::open));
            List<Enterprise> listed = page.enterprises().stream()
                    .filter(e -> !open || due.containsKey(e.particulars().uscc()))
                    .toList();
            model.addAttribute("table", table.of(listed, due, clock.instant()));
            model.addAttribute("open", open);
            model.addAttribute("period", shown);
            model.addAttribute("periods", periods.since(shown.year() - 1));
        } else {
            model.addAttribute("table", table.of(page.enterprises()));
        }
        List<ClusterInfo> clusters = new ArrayList<>(known.clusters());
        clusters.removeIf(c -> !user.mayOn(Action.READ_DIRECTORY, c.id()));
        model.addAttribute("clusters", clusters);
        model.addAttribute("cluster", cluster);
        model.addAttribute("q", wanted);
        model.addAttribute("next", page.next());
        model.addAttribute("moment", moment);
        return "registry/enterprises";
    }

    /** Sees who has filed and who has not. */
    private static boolean supervises(CurrentUser user) {
        ClusterId town = user.cluster();
        return user.mayOnAll(Action.READ_STATISTICAL_REPORT)
                || (town != null && user.mayOn(Action.READ_STATISTICAL_REPORT, town));
    }
}
