package org.taizhang.api.registry;

import java.util.List;
import java.util.Optional;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.proposal.Proposal;

/** Proposals about the directory as a table, each leading to where it is decided. */
final class ProposalTable {

    private ProposalTable() {}

    static Table of(List<Proposal> proposals, Plans plans) {
        return new Table(
                "proposals",
                new Text("名录变动建议", "Proposals about the directory"),
                List.of(
                        Column.words("proposal", "编号", "Proposal"),
                        Column.words("change", "变动", "Change"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.words("document", "依据", "Document"),
                        Column.words("proposedAt", "提出时间", "Proposed"),
                        Column.words("state", "状态", "State")),
                proposals.stream().map(proposal -> row(proposal, plans)).toList());
    }

    private static Table.Row row(Proposal proposal, Plans plans) {
        String id = ProposalId.of(proposal).toString();
        return Table.Row.of(
                Cell.words(id).leadingTo("/directory-proposals/" + id),
                Cell.words(proposal.proposed().change().says(plans)),
                Optional.ofNullable(proposal.proposed().cluster())
                        .flatMap(plans::cluster)
                        .map(cluster -> Cell.words(cluster.shortName()))
                        .orElse(Cell.EMPTY),
                Cell.words(proposal.proposed().change().document()),
                Cell.words(Times.minute(proposal.proposed().recordedAt())),
                Cell.EMPTY.lit(state(proposal)));
    }

    static Lamp state(Proposal proposal) {
        return state(proposal.accepted() != null, proposal.rejected() != null);
    }

    static Lamp state(boolean accepted, boolean rejected) {
        if (accepted) {
            return new Lamp("●", new Text("已入账", "carried out"), "lamp-green");
        }
        return rejected
                ? new Lamp("○", new Text("已驳回", "rejected"), "lamp-none")
                : new Lamp("▲", new Text("待审定", "waits"), "lamp-yellow");
    }
}
