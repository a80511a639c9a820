package org.taizhang.api.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.registry.Batches;
import org.taizhang.ledger.Text;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.registry.ProposalQueries;

/** Proposals about the directory and batches above scale that wait for the county. */
@Component
class DirectoryDesk {

    private static final Work WAITING = new Work(
            "/directory-proposals",
            new Text("名录变动", "The directory"),
            new Text("有建议待审定", "proposals to be decided"),
            false);

    private static final Work BATCH = new Work(
            "/scale-batches",
            new Text("入库退库批次", "Batches above scale"),
            new Text("有批次待审定", "batches to be decided"),
            false);

    private final ProposalQueries proposals;
    private final Batches batches;
    private final FiguresProgress figures;

    DirectoryDesk(ProposalQueries proposals, Batches batches, FiguresProgress figures) {
        this.proposals = proposals;
        this.batches = batches;
        this.figures = figures;
    }

    List<Work> of(CurrentUser user) {
        List<Work> work = new ArrayList<>();
        if (user.may(Action.CHANGE_DIRECTORY) && waiting()) {
            work.add(WAITING);
        }
        if (user.may(Action.DECIDE_SCALE_BATCH) && batches.waiting()) {
            work.add(BATCH);
        }
        return work;
    }

    private boolean waiting() {
        return !proposals
                .list(null, true, Long.MAX_VALUE, 1, figures.position())
                .proposals()
                .isEmpty();
    }
}
