package org.taizhang.api.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.projections.filing.AssistanceQueries;
import org.taizhang.projections.filing.AssistanceQueries.Waiting;
import org.taizhang.projections.read.FiguresProgress;

/** What statisticians wrote for somebody's enterprises and only they can countersign. */
@Component
class AssistanceDesk {

    private static final int SHOWN_MAX = 10;
    private static final Text COUNTERSIGN = new Text("代填待您确认", "written for you: countersign it or send it back");

    private final AssistanceQueries assistances;
    private final FiguresProgress figures;

    AssistanceDesk(AssistanceQueries assistances, FiguresProgress figures) {
        this.assistances = assistances;
        this.figures = figures;
    }

    List<Work> of(CurrentUser user) {
        return user.enterprises().isEmpty()
                ? List.of()
                : assistances.waiting(user.enterprises(), SHOWN_MAX, figures.position()).stream()
                        .map(AssistanceDesk::item)
                        .toList();
    }

    private static Work item(Waiting waiting) {
        String report = new ReportKey(waiting.uscc(), waiting.form(), waiting.period()).address();
        Text form = FormCatalogue.of(waiting.form()).title();
        Text period = waiting.period().label();
        return new Work(
                report + "/assistances/" + waiting.assistance(),
                new Text(form.zh() + " · " + period.zh(), form.en() + " · " + period.en()),
                COUNTERSIGN,
                true);
    }
}
