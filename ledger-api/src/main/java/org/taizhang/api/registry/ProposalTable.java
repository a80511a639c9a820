package org.taizhang.api.registry;

import java.util.List;
import java.util.Optional;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.proposal.Proposal;

/** Proposals about the directory as a table, each leading to where it is decided. */
final class ProposalTable {

    private ProposalTable() {}

    static Table of(List<Proposal> proposals, ChangeWords words) {
        return new Table(
                "proposals",
                new Text("名录变动建议", "Proposals about the directory"),
                List.of(
                        Column.words("proposal", "编号", "Proposal"),
                        Column.words("enterprise", "企业", "Enterprise"),
                        Column.words("change", "变动", "Change"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.words("document", "依据", "Document"),
                        Column.words("proposedAt", "提出时间", "Proposed"),
                        Column.words("state", "状态", "State")),
                proposals.stream().map(proposal -> row(proposal, words)).toList());
    }

    private static Table.Row row(Proposal proposal, ChangeWords words) {
        String id = ProposalId.of(proposal).toString();
        return Table.Row.of(
                Cell.words(id).leadingTo("/directory-proposals/" + id),
                Cell.words(words.enterprise(proposal.proposed().uscc())),
                Cell.words(proposal.proposed().change().on(words)),
                Optional.ofNullable(proposal.proposed().cluster())
                        .flatMap(words.plans()::cluster)
                        .map(cluster -> Cell.words(cluster.shortName()))
                        .orElse(Cell.EMPTY),
                Cell.words(proposal.proposed().change().document()),
                Cell.words(Times.minute(proposal.proposed().recordedAt())),
                Cell.EMPTY.lit(state(proposal.state())));
    }

    static Lamp state(ProposalState state) {
        return switch (state) {
            case WAITING -> new Lamp("▲", new Text("待审定", "waits"), "lamp-yellow");
            case ACCEPTED -> new Lamp("●", new Text("已入账", "carried out"), "lamp-green");
            case REJECTED -> new Lamp("○", new Text("已驳回", "rejected"), "lamp-none");
            case WITHDRAWN -> new Lamp("○", new Text("已撤回", "withdrawn"), "lamp-none");
        };
    }
}
