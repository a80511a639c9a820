package org.taizhang.api.attainment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.PointInTime;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.projections.plan.PlanQueries;

/** The county at a glance: the clusters on a map by the light of one indicator, and the way of each to its targets. */
@Page
class CountyPage {

    private final ClusterFigures figures;
    private final ClusterAttainment attainment;
    private final PlanQueries plans;
    private final PeriodChoice periods;

    CountyPage(ClusterFigures figures, ClusterAttainment attainment, PlanQueries plans, PeriodChoice periods) {
        this.figures = figures;
        this.attainment = attainment;
        this.plans = plans;
        this.periods = periods;
    }

    /**
     * A cluster on the map.
     *
     * @param lamp null where there is no light
     * @param said how far it is, or why nothing can be said
     */
    record Mark(CountyMap.Place place, @Nullable Lamp lamp, Text said, String href) {}

    /** @param at without it the last period whose reports were all due */
    @GetMapping("/county")
    String county(
            CurrentUser user,
            AsOf asOf,
            @RequestParam(required = false) @Nullable Period at,
            @RequestParam(defaultValue = "output") String column,
            Model model) {
        PointInTime time = PointInTime.of(figures, user, Scope.ALL, asOf);
        model.addAttribute("time", time);
        Plans known = plans.at(time.moment().position());
        Plan plan = known.current().orElse(null);
        if (plan == null) {
            return "plan/none";
        }
        Period period = at == null ? last(time) : at;
        TargetColumn chosen = column(column);
        CountyMap map = CountyMap.of(plan.clusters());
        model.addAttribute("at", period);
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute("column", chosen);
        model.addAttribute("columns", columns());
        model.addAttribute("map", map);
        model.addAttribute(
                "marks",
                map.places().stream()
                        .map(place -> mark(place, row(user, plan, place.cluster(), chosen, period, time), time))
                        .toList());
        model.addAttribute(
                "ways",
                plan.clusters().stream()
                        .map(cluster -> Trajectory.of(
                                plan,
                                Ways.of(known),
                                cluster,
                                chosen,
                                period,
                                then -> row(user, plan, cluster, chosen, then, time)))
                        .toList());
        return "indicator/county";
    }

    private Row row(
            CurrentUser user, Plan plan, ClusterInfo cluster, TargetColumn column, Period at, PointInTime time) {
        return attainment
                .compare(user, Scope.of(cluster.id()), Trajectory.targetYear(plan, at), at, time.moment())
                .attainment()
                .row(column);
    }

    private static Mark mark(CountyMap.Place place, Row row, PointInTime time) {
        Lamp lamp = AttainmentTable.lamp(row);
        String href = "/clusters/" + place.cluster().id() + time.suffix();
        return new Mark(place, lamp, said(row, lamp), href);
    }

    private static Text said(Row row, @Nullable Lamp lamp) {
        Fraction ratio = row.ratio();
        Absence why = row.noLight();
        if (why != null) {
            return FigureNotes.of(why).word();
        }
        if (lamp == null || ratio == null) {
            throw new IllegalStateException("neither a light nor a reason: " + row);
        }
        String percent = ratio.times(100).rounded(0).toPlainString() + "%";
        return new Text(lamp.word().zh() + " " + percent, lamp.word().en() + " " + percent);
    }

    /** Those that have lights. */
    private static List<TargetColumn> columns() {
        return Stream.of(TargetColumn.values())
                .filter(column -> column != TargetColumn.USABLE_SHARE)
                .toList();
    }

    private static TargetColumn column(String text) {
        return columns().stream()
                .filter(column -> column.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "COLUMN_UNKNOWN",
                        "/column",
                        "规划没有可亮灯的指标“" + text + "”。",
                        "The plan has no indicator with lights '" + text + "'."));
    }

    private Period last(PointInTime time) {
        Instant then = time.then();
        return then == null ? periods.lastClosed() : periods.lastClosed(then);
    }
}
