package org.taizhang.api.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.attainment.Headlines;
import org.taizhang.api.page.Numbers;
import org.taizhang.api.page.Page;
import org.taizhang.api.plan.TargetCells;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;

/** For everybody what this is and which clusters there are; for those signed in, what waits for them. */
@Page
class DeskPage {

    private final Streams streams;
    private final FilerDesk filer;
    private final StatisticianDesk statistician;
    private final DevelopmentDesk development;
    private final QueryDesk queries;
    private final CorrectionDesk corrections;
    private final AssistanceDesk assistances;
    private final DirectoryDesk directory;
    private final ChecksDesk checks;
    private final CommitteeDesk committee;
    private final Headlines headlines;

    DeskPage(
            Streams streams,
            FilerDesk filer,
            StatisticianDesk statistician,
            DevelopmentDesk development,
            QueryDesk queries,
            CorrectionDesk corrections,
            AssistanceDesk assistances,
            DirectoryDesk directory,
            ChecksDesk checks,
            CommitteeDesk committee,
            Headlines headlines) {
        this.streams = streams;
        this.filer = filer;
        this.statistician = statistician;
        this.development = development;
        this.queries = queries;
        this.corrections = corrections;
        this.assistances = assistances;
        this.directory = directory;
        this.checks = checks;
        this.committee = committee;
        this.headlines = headlines;
    }

    /**
     * @param targets years ascending, in the plan's own words and units
     * @param actual null for who may see no figures
     */
    record ClusterCard(ClusterInfo cluster, List<CardTargets> targets, Headlines.@Nullable Actual actual) {}

    record CardTargets(int year, String output, String intensity) {}

    @GetMapping("/")
    String front(@Nullable CurrentUser user, Model model) {
        Optional<CurrentUser> signedIn = Optional.ofNullable(user).filter(u -> !u.mustChangePassword());
        Optional<Headlines.Actuals> actuals =
                signedIn.filter(u -> u.may(Action.READ_CLOSED_FIGURES)).flatMap(headlines::of);
        streams.read(Plans.STREAM, Plans.ID).state().current().ifPresent(plan -> {
            model.addAttribute("plan", plan);
            model.addAttribute(
                    "cards",
                    plan.clusters().stream().map(c -> card(plan, c, actuals)).toList());
        });
        actuals.ifPresent(now -> model.addAttribute("actuals", now));
        model.addAttribute("seesFigures", user != null && user.may(Action.READ_CLOSED_FIGURES));
        signedIn.ifPresent(reader -> {
            model.addAttribute("work", work(reader));
            model.addAttribute("files", !reader.enterprises().isEmpty());
            model.addAttribute("keepsAccounts", reader.may(Action.CHANGE_ACCOUNTS));
        });
        return "desk/front";
    }

    private List<Work> work(CurrentUser user) {
        List<Work> work = new ArrayList<>(checks.of(user));
        work.addAll(queries.of(user));
        work.addAll(assistances.of(user));
        work.addAll(corrections.of(user));
        work.addAll(committee.of(user));
        work.addAll(directory.of(user));
        work.addAll(filer.of(user));
        work.addAll(statistician.of(user));
        work.addAll(development.of(user));
        return work;
    }

    private static ClusterCard card(Plan plan, ClusterInfo cluster, Optional<Headlines.Actuals> actuals) {
        Scope scope = Scope.of(cluster.id());
        return new ClusterCard(
                cluster,
                plan.targetYears().stream()
                        .map(year -> new CardTargets(
                                year,
                                target(plan, scope, year, TargetColumn.OUTPUT),
                                target(plan, scope, year, TargetColumn.INTENSITY)))
                        .toList(),
                actuals.map(now -> now.byCluster().get(cluster.id())).orElse(null));
    }

    /** A dash where the plan sets none. */
    private static String target(Plan plan, Scope scope, int year, TargetColumn column) {
        return plan.target(scope, year, column)
                .map(target -> Numbers.grouped(TargetCells.printed(target)))
                .orElse("—");
    }
}
