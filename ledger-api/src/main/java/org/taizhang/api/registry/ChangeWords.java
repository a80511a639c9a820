package org.taizhang.api.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.ledger.registry.proposal.ProposedChange.Exit;
import org.taizhang.ledger.registry.proposal.ProposedChange.Merger;
import org.taizhang.ledger.registry.proposal.ProposedChange.Reclassification;
import org.taizhang.ledger.registry.proposal.ProposedChange.Registration;
import org.taizhang.ledger.registry.proposal.ProposedChange.Relocation;
import org.taizhang.ledger.registry.proposal.ProposedChange.Renaming;
import org.taizhang.ledger.registry.proposal.ProposedChange.Resumption;
import org.taizhang.ledger.registry.proposal.ProposedChange.ScaleChange;
import org.taizhang.ledger.registry.proposal.ProposedChange.Settlement;
import org.taizhang.ledger.registry.proposal.ProposedChange.Split;
import org.taizhang.ledger.registry.proposal.ProposedChange.Stoppage;

/**
 * What is proposed, in a sentence: clusters by the names the plans give them, classes by those of the standard.
 *
 * @param names of enterprises the reader may see; others are told by their codes
 */
record ChangeWords(Plans plans, Map<Uscc, String> names) implements ProposedChange.Cases<Text> {

    /** {@code 示例食品厂（91500235…）}, or the code alone. */
    Text enterprise(Uscc uscc) {
        String name = names.get(uscc);
        return name == null
                ? new Text(uscc.value(), uscc.value())
                : new Text(name + "（" + uscc + "）", name + " (" + uscc + ")");
    }

    @Override
    public Text registration(Registration change) {
        String industry = industry(change.industryClass());
        return new Text(
                "登记入库：" + change.name() + "，行业小类" + industry, "registered as " + change.name() + ", class " + industry);
    }

    @Override
    public Text settlement(Settlement change) {
        Text name = named(change.cluster());
        return new Text(
                "自" + change.from() + "起入驻" + name.zh() + (change.preparing() ? "（筹建）" : ""),
                "settles in " + name.en() + " from " + change.from()
                        + (change.preparing() ? ", preparing to produce" : ""));
    }

    @Override
    public Text scaleChange(ScaleChange change) {
        return change.aboveScale()
                ? since(change.from(), "起升为规上", "above scale")
                : since(change.from(), "起退出规上", "no longer above scale");
    }

    @Override
    public Text stoppage(Stoppage change) {
        return since(change.firstDay(), "起停产", "stopped");
    }

    @Override
    public Text resumption(Resumption change) {
        return since(change.firstDay(), "起复产或投产", "producing again, or at all,");
    }

    @Override
    public Text exit(Exit change) {
        return since(change.from(), "起退出集聚区", "leaves the cluster");
    }

    @Override
    public Text renaming(Renaming change) {
        return since(change.from(), "起更名为" + change.name(), "is called " + change.name());
    }

    @Override
    public Text relocation(Relocation change) {
        Text name = named(change.cluster());
        return since(change.from(), "起迁入" + name.zh(), "moves to " + name.en());
    }

    @Override
    public Text reclassification(Reclassification change) {
        String industry = industry(change.industryClass());
        return since(change.from(), "起行业小类为" + industry, "is of class " + industry);
    }

    @Override
    public Text merger(Merger change) {
        Text taken = list(change.predecessors());
        return since(change.from(), "起并入：" + taken.zh(), "takes in " + taken.en());
    }

    @Override
    public Text split(Split change) {
        Text out = list(change.successors());
        Text split = since(change.from(), "起分立出：" + out.zh(), "splits into " + out.en());
        Uscc heir = change.heir();
        return heir == null
                ? new Text(split.zh() + "，本单位存续", split.en() + ", and goes on")
                : new Text(
                        split.zh() + "，本单位终止，由" + enterprise(heir).zh() + "承继可比口径",
                        split.en() + ", and ends; the heir is "
                                + enterprise(heir).en());
    }

    /** @param from a month or a day */
    private static Text since(Object from, String zh, String en) {
        return new Text("自" + from + zh, en + " from " + from);
    }

    private Text named(ClusterId cluster) {
        return plans.cluster(cluster).map(ClusterInfo::shortName).orElse(new Text(cluster.value(), cluster.value()));
    }

    /** A class that is none is shown as it was proposed. */
    private static String industry(String code) {
        return IndustryClass.wellFormed(code) ? EnterpriseTable.industry(new IndustryClass(code)) : code;
    }

    private Text list(List<Uscc> codes) {
        return new Text(
                codes.stream().map(uscc -> enterprise(uscc).zh()).collect(Collectors.joining("、")),
                codes.stream().map(uscc -> enterprise(uscc).en()).collect(Collectors.joining(", ")));
    }
}
