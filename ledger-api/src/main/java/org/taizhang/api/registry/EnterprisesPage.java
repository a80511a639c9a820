package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.registry.DirectoryQueries;

/** The directory, or the part of it that somebody may see; a filer's own enterprises. */
@Page
class EnterprisesPage {

    private static final int PER_PAGE = 50;

    private final Directory directory;
    private final Moments moments;
    private final PlanQueries plans;
    private final Clock clock;

    EnterprisesPage(Directory directory, Moments moments, PlanQueries plans, Clock clock) {
        this.directory = directory;
        this.moments = moments;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * @param cluster empty for all
     * @param q part of a name, or the beginning of a code
     * @param cursor of a further page
     */
    @GetMapping("/enterprises")
    String list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Moment moment = moments.resolve(AsOf.NOW);
        String wanted = Optional.ofNullable(q).map(String::strip).orElse("");
        DirectoryQueries.Page page = directory.list(
                user,
                cluster == null || cluster.isEmpty() ? null : new ClusterId(cluster),
                wanted.isEmpty() ? null : wanted,
                cursor,
                PER_PAGE,
                moment.position());
        Plans known = plans.at(moment.position());
        List<ClusterInfo> clusters = new ArrayList<>(known.clusters());
        clusters.removeIf(c -> !user.mayOn(Action.READ_DIRECTORY, c.id()));
        YearMonth month = YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
        model.addAttribute("table", new EnterpriseTable(known, month).of(page.enterprises()));
        model.addAttribute("clusters", clusters);
        model.addAttribute("cluster", cluster);
        model.addAttribute("q", wanted);
        model.addAttribute("next", page.next());
        model.addAttribute("moment", moment);
        return "registry/enterprises";
    }
}
