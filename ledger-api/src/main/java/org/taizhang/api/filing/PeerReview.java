package org.taizhang.api.filing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Alerts;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Peers;
import org.taizhang.projections.filing.PeerQueries;

/**
 * What stands beside a filing for those who review it: what the checks for statisticians found, and for the county how
 * the unit stands among the others of its cluster. Neither ever reaches a filer.
 */
@Component
class PeerReview {

    private static final Text PER_HEAD = new Text("人均产值（千元/人）", "Output per head (thousand yuan)");
    private static final Text PER_MU = new Text("单位面积产出（千元/亩）", "Output per mu (thousand yuan)");

    private final PeerQueries peers;
    private final Streams streams;

    PeerReview(PeerQueries peers, Streams streams) {
        this.peers = peers;
        this.streams = streams;
    }

    /** Puts into the model what this person may see of it. */
    void show(CurrentUser user, ReportFiled filed, long position, Model model) {
        if (!user.mayOn(Action.READ_ALERTS, filed.cluster())) {
            return;
        }
        Peers others = peers.peers(filed.cluster(), filed.period(), position);
        model.addAttribute(
                "alerts",
                Alerts.of(filed, others, streams).stream()
                        .map(finding -> finding.message())
                        .toList());
        if (user.mayOnAll(Action.ACCEPT_OR_RETURN_REPORT)) {
            model.addAttribute("peers", table(filed, others));
        }
    }

    private static Table table(ReportFiled filed, Peers others) {
        List<Table.Row> rows = new ArrayList<>();
        others.place("outputPerHead", filed.uscc()).ifPresent(place -> rows.add(row(PER_HEAD, place)));
        others.place("outputPerMu", filed.uscc()).ifPresent(place -> rows.add(row(PER_MU, place)));
        return new Table(
                "peers",
                new Text("与同集聚区其他单位相比（仅供县审核）", "Among the others of the cluster (for the county's review)"),
                List.of(
                        Column.words("ratio", "比值", "Ratio"),
                        Column.number("own", new Text("本单位", "This unit"), Column.NONE),
                        Column.number("median", new Text("其他单位中位数", "Median of the others"), Column.NONE),
                        Column.words("place", "名次", "Place")),
                rows);
    }

    private static Table.Row row(Text ratio, Peers.Place place) {
        String rank = place.larger() + 1 + " / " + (place.others() + 1);
        return Table.Row.of(Cell.words(ratio), Cell.number(place.own()), Cell.number(place.median()), Cell.words(rank));
    }
}
