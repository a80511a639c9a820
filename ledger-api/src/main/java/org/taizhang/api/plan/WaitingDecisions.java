package org.taizhang.api.plan;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.adoption.Lives;
import org.taizhang.api.page.Table;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.Plans;

/** What waits for a second member of the committee, and what did not come into force, of all kinds together. */
@Component
class WaitingDecisions {

    private final Lives lives;

    WaitingDecisions(Lives lives) {
        this.lives = lives;
    }

    /**
     * @param proposed by whom and when
     * @param own the reader put it forward
     */
    record Shown(PlanKind kind, String id, Text proposed, boolean own) {}

    List<Shown> waiting(Plans plans, CurrentUser user) {
        return Stream.of(PlanKind.values())
                .flatMap(kind -> plans.of(kind).waiting().stream().map(proposal -> shown(kind, proposal, user)))
                .toList();
    }

    private Shown shown(PlanKind kind, Proposal<?> proposal, CurrentUser user) {
        return new Shown(
                kind, proposal.id(), lives.proposed(proposal), proposal.actor().equals(user.actor()));
    }

    Table ended(Plans plans) {
        return lives.table(Stream.of(PlanKind.values())
                .flatMap(kind -> plans.of(kind).ended().stream().map(ended -> row(kind, ended)))
                .toList());
    }

    private Table.Row row(PlanKind kind, Ended<?> ended) {
        String id = " " + ended.proposal().id();
        return lives.row(ended, new Text(kind.label().zh() + id, kind.label().en() + id));
    }
}
