package org.taizhang.api.development;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.calendar.GeneralWindows;
import org.taizhang.api.form.ChangeTable;
import org.taizhang.api.form.CheckTable;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.form.ReportHead;
import org.taizhang.api.form.RevisionTable;
import org.taizhang.api.indicator.ScopeName;
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
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.plan.PlanQueries;

/** What stands around the sheet of a town's report: of which cluster, when it is due, what became of it. */
@Component
class DevelopmentHeads {

    private static final Text BETWEEN_QUARTERS =
            new Text("季末月必报，其他月可报", "due at the end of a quarter; possible in other periods");

    private final GeneralWindows windows;
    private final FormVersions forms;
    private final DevelopmentQueries reports;
    private final PlanQueries plans;
    private final Moments moments;
    private final Clock clock;

    DevelopmentHeads(
            DevelopmentQueries reports,
            PlanQueries plans,
            Moments moments,
            Clock clock,
            FormVersions forms,
            GeneralWindows windows) {
        this.windows = windows;
        this.forms = forms;
        this.reports = reports;
        this.plans = plans;
        this.moments = moments;
        this.clock = clock;
    }

    /** Puts it into the model. Newest revision first. */
    List<DevelopmentQueries.Revision> show(CurrentUser user, ClusterId cluster, Period period, AsOf asOf, Model model) {
        Moment moment = moments.resolve(asOf);
        List<DevelopmentQueries.Revision> history = reports.history(cluster, period, moment.position());
        boolean opened = windows.of(FormCode.DEVELOPMENT, period)
                .notOpen(period, clock.instant())
                .isEmpty();
        FormDefinition form = forms.on(FormCode.DEVELOPMENT, period);
        model.addAttribute("head", head(cluster, form, period, moment));
        model.addAttribute("history", RevisionTable.of(shown(history)));
        shown(history).stream().findFirst().ifPresent(latest -> model.addAttribute("latest", latest));
        model.addAttribute(
                "checks",
                CheckTable.of(
                        history.isEmpty() ? List.of() : history.get(0).filed().checks(), form));
        model.addAttribute(
                "changes",
                ChangeTable.of(
                        history.isEmpty() ? List.of() : history.get(0).filed().changes(), form));
        model.addAttribute("opened", opened);
        model.addAttribute("mayFileNow", user.mayOn(Action.FILE_DEVELOPMENT, cluster) && opened);
        model.addAttribute(
                "mayConfirm",
                user.mayOn(Action.CONFIRM_DEVELOPMENT, cluster)
                        && asOf.now()
                        && !history.isEmpty()
                        && history.get(0).confirmed() == null);
        return history;
    }

    private ReportHead head(ClusterId cluster, FormDefinition form, Period period, Moment moment) {
        Text name = ScopeName.of(PlanInForce.at(plans, moment.position()), Scope.of(cluster));
        String page = "/clusters/" + cluster;
        String address = page + "/reports/development";
        return new ReportHead(
                name,
                List.of(
                        new ReportHead.Crumb("/clusters", new Text("集聚区", "Clusters")),
                        new ReportHead.Crumb(page, name),
                        new ReportHead.Crumb(address, form.title())),
                address + "/" + period,
                form,
                period,
                windows.of(FormCode.DEVELOPMENT, period),
                period.endsQuarter() ? null : BETWEEN_QUARTERS);
    }

    private static List<RevisionTable.Revision> shown(List<DevelopmentQueries.Revision> history) {
        List<RevisionTable.Revision> shown = new ArrayList<>();
        for (DevelopmentQueries.Revision revision : history) {
            shown.add(shown(revision, shown.isEmpty()));
        }
        return shown;
    }

    private static RevisionTable.Revision shown(DevelopmentQueries.Revision revision, boolean newest) {
        DevelopmentFiled filed = revision.filed();
        DevelopmentConfirmed confirmed = revision.confirmed();
        return new RevisionTable.Revision(
                filed.revision(),
                confirmed == null ? new Text("待确认", "to be confirmed") : new Text("已确认", "confirmed"),
                newest,
                filed.recordedAt(),
                revision.position(),
                filed.channel(),
                filed.reason(),
                confirmed == null
                        ? List.of()
                        : List.of(new Text(
                                "确认文件：" + confirmed.document() + "（" + Times.minute(confirmed.recordedAt()) + "）",
                                "confirmed by " + confirmed.document() + " (" + Times.minute(confirmed.recordedAt())
                                        + ")")),
                revision.eventId());
    }
}
