package org.taizhang.api.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.filing.Asked;
import org.taizhang.api.form.ChangedCells;
import org.taizhang.api.form.FormVersions;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.projections.filing.ThreadQueries.Waiting;
import org.taizhang.projections.read.FiguresProgress;

/** Queries: each one for the filer who is asked, that there are any for the statistician who asked. */
@Component
class QueryDesk {

    private static final int QUERIES_MAX = 10;
    private static final Text ANSWER = new Text("质询待答复", "query to be answered");
    private static final Work SETTLE = new Work(
            "/queries?answered=true", new Text("质询", "Queries"), new Text("有答复待了结", "answers to be settled"), false);
    private static final Work MORE =
            new Work("/queries", new Text("全部待答复质询", "All queries to be answered"), new Text("", ""), true);

    private final FormVersions forms;
    private final Asked asked;
    private final FiguresProgress figures;

    QueryDesk(Asked asked, FiguresProgress figures, FormVersions forms) {
        this.forms = forms;
        this.asked = asked;
        this.figures = figures;
    }

    List<Work> of(CurrentUser user) {
        long position = figures.position();
        List<Work> work = new ArrayList<>();
        if (!user.enterprises().isEmpty()) {
            List<Waiting> waiting =
                    asked.waiting(user, Act.ASKED, 0, QUERIES_MAX + 1, position).items();
            waiting.stream().limit(QUERIES_MAX).map(this::item).forEach(work::add);
            if (waiting.size() > QUERIES_MAX) {
                work.add(MORE);
            }
        }
        if (user.may(Action.QUERY_REPORT) && asked.any(user, Act.ANSWERED, position)) {
            work.add(SETTLE);
        }
        return work;
    }

    private Work item(Waiting waiting) {
        Text cell = ChangedCells.item(waiting.item(), forms.on(waiting.form(), waiting.period()));
        Text period = waiting.period().label();
        return new Work(
                "/enterprises/" + waiting.uscc() + "/reports/" + waiting.form() + "/" + waiting.period() + "#query-"
                        + waiting.query(),
                new Text(period.zh() + " · " + cell.zh(), period.en() + " · " + cell.en()),
                ANSWER,
                true);
    }
}
