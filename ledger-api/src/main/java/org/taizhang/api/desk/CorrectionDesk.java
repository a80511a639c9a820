package org.taizhang.api.desk;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.read.FiguresProgress;

/** Requests for a correction that wait for the county. */
@Component
class CorrectionDesk {

    private static final Work WAITING = new Work(
            "/corrections",
            new Text("截止后更正", "Corrections after the close"),
            new Text("有申请待办理", "requests to be decided"),
            true);

    private final CorrectionQueries corrections;
    private final FiguresProgress figures;

    CorrectionDesk(CorrectionQueries corrections, FiguresProgress figures) {
        this.corrections = corrections;
        this.figures = figures;
    }

    List<Work> of(CurrentUser user) {
        return user.may(Action.DECIDE_CORRECTION) && waiting() ? List.of(WAITING) : List.of();
    }

    private boolean waiting() {
        return !corrections
                .list(null, EnumSet.of(State.REQUESTED, State.ENDORSED), 0, 1, figures.position())
                .items()
                .isEmpty();
    }
}
