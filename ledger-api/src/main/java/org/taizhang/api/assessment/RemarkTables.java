package org.taizhang.api.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.RemarkEvent.DemeritNoted;
import org.taizhang.ledger.assessment.RemarkEvent.VetoNoted;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.Remarks.NoFault;
import org.taizhang.ledger.assessment.scheme.Demerits;
import org.taizhang.ledger.assessment.scheme.Veto;

/** What counts beside the figures, each with the document that it rests on. */
final class RemarkTables {

    private static final Column CLUSTER = Column.words("cluster", "集聚区", "Cluster");
    private static final Column DOCUMENT = Column.words("document", "文号", "Document");

    private final AssessmentView view;
    private final Predicate<ClusterId> of;

    private RemarkTables(AssessmentView view, Predicate<ClusterId> of) {
        this.view = view;
        this.of = of;
    }

    /** Those with rows, of the clusters asked for. */
    static List<Table> of(AssessmentView view, Predicate<ClusterId> clusters) {
        RemarkTables tables = new RemarkTables(view, clusters);
        Remarks remarks = view.assessment().remarks();
        return Stream.of(
                        tables.noFaults(remarks.noFaults()),
                        tables.demerits(remarks.demerits()),
                        tables.vetoes(remarks.vetoes()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table noFaults(List<NoFault> noFaults) {
        return new Table(
                "no-faults",
                new Text("免责（该项权重由其他指标分担）", "Not to blame: the other indicators share the weight"),
                List.of(
                        CLUSTER,
                        Column.words("indicator", "指标", "Indicator"),
                        Column.words("reason", "理由", "Reason"),
                        DOCUMENT,
                        Column.words("state", "决定", "Decision")),
                noFaults.stream()
                        .filter(n -> of.test(n.proposed().cluster()))
                        .map(n -> Table.Row.of(
                                cluster(n.proposed().cluster()),
                                Cell.words(view.indicator(n.proposed().indicator())),
                                Cell.words(n.proposed().reason()),
                                Cell.words(n.proposed().document()),
                                Cell.words(decision(n))))
                        .toList());
    }

    private static Text decision(NoFault noFault) {
        if (noFault.decided() == null) {
            return new Text("待另一名成员决定", "waits for another member");
        }
        return noFault.decided().consented() ? new Text("已同意", "agreed") : new Text("未同意", "not agreed");
    }

    private Table demerits(List<DemeritNoted> demerits) {
        return new Table(
                "demerits",
                new Text("通报扣分（同一事项按最高级别扣一次）", "Demerits: one matter once, at its highest level"),
                List.of(
                        CLUSTER,
                        Column.words("matter", "事项", "Matter"),
                        Column.words("level", "级别", "Level"),
                        Column.words("points", "扣分", "Points off"),
                        DOCUMENT),
                demerits.stream()
                        .filter(d -> of.test(d.cluster()))
                        .map(d -> Table.Row.of(
                                cluster(d.cluster()),
                                Cell.words(d.matter()),
                                Cell.words(level(d).title()),
                                Cell.words(level(d).text()),
                                Cell.words(d.document())))
                        .toList());
    }

    private Table vetoes(List<VetoNoted> vetoes) {
        return new Table(
                "vetoes",
                new Text("一票否决（总分不变）", "Vetoes: the total stays"),
                List.of(CLUSTER, Column.words("veto", "事由", "Veto"), Column.words("effect", "后果", "Effect"), DOCUMENT),
                vetoes.stream()
                        .filter(v -> of.test(v.cluster()))
                        .map(v -> Table.Row.of(
                                cluster(v.cluster()),
                                Cell.words(veto(v).title()),
                                Cell.words(effect(veto(v))),
                                Cell.words(v.document())))
                        .toList());
    }

    private Demerits.Level level(DemeritNoted noted) {
        return Objects.requireNonNull(view.scheme().demerits())
                .level(noted.level())
                .orElseThrow();
    }

    private Veto veto(VetoNoted noted) {
        return view.scheme().vetoes().stream()
                .filter(veto -> veto.code().equals(noted.veto()))
                .findFirst()
                .orElseThrow();
    }

    private static Text effect(Veto veto) {
        return new Text(
                "等次不高于" + veto.notAbove() + (veto.ranked() ? "" : "，不排名"),
                "class not above " + veto.notAbove() + (veto.ranked() ? "" : ", unranked"));
    }

    private Cell cluster(ClusterId cluster) {
        return Cell.words(view.name(cluster.value())).leadingTo(view.address() + "/clusters/" + cluster);
    }
}
