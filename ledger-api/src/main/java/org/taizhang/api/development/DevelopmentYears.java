package org.taizhang.api.development;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.calendar.GeneralWindows;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.plan.PlanQueries;

/** The reports of one cluster by year: what is due, filed and confirmed; newest first. */
@Component
class DevelopmentYears {

    private static final Text NO_UNIT = new Text("", "");

    private final GeneralWindows windows;
    private final DevelopmentQueries reports;
    private final PlanQueries plans;
    private final Moments moments;
    private final PeriodChoice periods;
    private final Clock clock;

    DevelopmentYears(
            DevelopmentQueries reports,
            PlanQueries plans,
            Moments moments,
            PeriodChoice periods,
            Clock clock,
            GeneralWindows windows) {
        this.windows = windows;
        this.reports = reports;
        this.plans = plans;
        this.moments = moments;
        this.periods = periods;
        this.clock = clock;
    }

    /** @param asked the nearest year there is one for; the present one when null */
    void show(ClusterId cluster, @Nullable Integer asked, Model model) {
        Moment moment = moments.resolve(AsOf.NOW);
        Plan plan = PlanInForce.at(plans, moment.position());
        Period last = periods.lastEnded();
        int first = Math.min(plan.phases().get(0).from(), last.year());
        int year = Math.max(first, Math.min(last.year(), asked == null ? last.year() : asked));
        Period to = year < last.year() ? Period.december(year) : last;
        model.addAttribute("cluster", cluster);
        model.addAttribute("name", ScopeName.of(plan, Scope.of(cluster)));
        model.addAttribute("form", FormCatalogue.of(FormCode.DEVELOPMENT));
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                Stream.iterate(last.year(), y -> y >= first, y -> y - 1).toList());
        model.addAttribute("table", table(cluster, year, to, moment));
    }

    private Table table(ClusterId cluster, int year, Period to, Moment moment) {
        List<Table.Row> rows = Period.range(new Period(year, 2), to).stream()
                .sorted(Comparator.reverseOrder())
                .map(period -> row(cluster, period, moment))
                .toList();
        return new Table(
                "developments",
                new Text(year + "年各期", "Periods of " + year),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("state", "状态", "State"),
                        Column.words("deadline", "截至", "Deadline"),
                        Column.words("recorded", "入账时间", "Recorded"),
                        Column.number("revision", new Text("版次", "Revision"), NO_UNIT),
                        Column.words("document", "确认文件", "Confirmed by")),
                rows);
    }

    private Table.Row row(ClusterId cluster, Period period, Moment moment) {
        Instant deadline = windows.of(FormCode.DEVELOPMENT, period).onTimeUntil();
        DevelopmentQueries.Revision latest =
                reports.current(cluster, period, moment.position()).orElse(null);
        DevelopmentConfirmed confirmed = latest == null ? null : latest.confirmed();
        return Table.Row.of(
                Cell.words(period.label()).leadingTo("/clusters/" + cluster + "/reports/development/" + period),
                Cell.words(state(period, latest, deadline)),
                period.endsQuarter() ? Cell.words(Times.minute(deadline)) : Cell.EMPTY,
                latest == null
                        ? Cell.EMPTY
                        : Cell.words(Times.minute(latest.filed().recordedAt())),
                latest == null ? Cell.EMPTY : Cell.number(latest.filed().revision()),
                confirmed == null ? Cell.EMPTY : Cell.words(confirmed.document()));
    }

    private Text state(Period period, DevelopmentQueries.@Nullable Revision latest, Instant deadline) {
        if (latest != null) {
            return latest.confirmed() == null ? new Text("待确认", "to be confirmed") : new Text("已确认", "confirmed");
        }
        if (!period.endsQuarter()) {
            return new Text("本期可不报", "not due");
        }
        return clock.instant().isAfter(deadline) ? new Text("逾期未报", "overdue") : new Text("待报", "to be filed");
    }
}
