package org.taizhang.ledger.registry.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.ChangeClass;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.EndEnterprise;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.LeaveCluster;
import org.taizhang.ledger.registry.RecordPredecessor;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.RelocateEnterprise;
import org.taizhang.ledger.registry.RenameEnterprise;
import org.taizhang.ledger.registry.ResumeProduction;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.StopProduction;
import org.taizhang.ledger.registry.Uscc;

/**
 * What is proposed about one enterprise, with the document it rests on; fields as of the command that carries it out.
 * Stored under the words of {@code kind}, which never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = ProposedChange.Registration.class, name = "registration"),
    @Type(value = ProposedChange.Settlement.class, name = "settlement"),
    @Type(value = ProposedChange.ScaleChange.class, name = "scale-change"),
    @Type(value = ProposedChange.Stoppage.class, name = "stoppage"),
    @Type(value = ProposedChange.Resumption.class, name = "resumption"),
    @Type(value = ProposedChange.Exit.class, name = "exit"),
    @Type(value = ProposedChange.Renaming.class, name = "renaming"),
    @Type(value = ProposedChange.Relocation.class, name = "relocation"),
    @Type(value = ProposedChange.Reclassification.class, name = "reclassification"),
    @Type(value = ProposedChange.Merger.class, name = "merger"),
    @Type(value = ProposedChange.Split.class, name = "split")
})
public sealed interface ProposedChange {

    String document();

    /** What carries it out; each of another enterprise. */
    List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc);

    /** In a sentence, clusters by the names the plans give them. */
    Text says(Plans plans);

    /** The cluster it leads to; empty when it stays where it is. */
    default Optional<ClusterId> destination() {
        return Optional.empty();
    }

    /** It brings an enterprise into the directory that was not there. */
    default boolean introduces() {
        return false;
    }

    record Registration(String name, String industryClass, boolean multiSite, String document)
            implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text(
                    "登记入库：" + name + "，行业小类" + industryClass, "registered as " + name + ", class " + industryClass);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new RegisterEnterprise(recording, uscc.value(), name, industryClass, multiSite, document));
        }

        @Override
        public boolean introduces() {
            return true;
        }
    }

    record Settlement(ClusterId cluster, YearMonth from, boolean preparing, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            Text name = named(cluster, plans);
            return new Text(
                    "自" + from + "起入驻" + name.zh() + (preparing ? "（筹建）" : ""),
                    "settles in " + name.en() + " from " + from + (preparing ? ", preparing to produce" : ""));
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new SettleEnterprise(recording, uscc, cluster, from, preparing, document));
        }

        @Override
        public Optional<ClusterId> destination() {
            return Optional.of(cluster);
        }
    }

    record ScaleChange(boolean aboveScale, YearMonth from, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text(
                    "自" + from + (aboveScale ? "起升为规上" : "起退出规上"),
                    (aboveScale ? "above scale from " : "no longer above scale from ") + from);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new ChangeScale(recording, uscc, aboveScale, from, document));
        }
    }

    record Stoppage(LocalDate firstDay, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text("自" + firstDay + "起停产", "stopped from " + firstDay);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new StopProduction(recording, uscc, firstDay, document));
        }
    }

    record Resumption(LocalDate firstDay, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text("自" + firstDay + "起复产或投产", "producing again, or at all, from " + firstDay);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new ResumeProduction(recording, uscc, firstDay, document));
        }
    }

    record Exit(YearMonth from, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text("自" + from + "起退出集聚区", "leaves the cluster from " + from);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new LeaveCluster(recording, uscc, from, document));
        }
    }

    record Renaming(String name, YearMonth from, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text("自" + from + "起更名为" + name, "is called " + name + " from " + from);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new RenameEnterprise(recording, uscc, name, from, document));
        }
    }

    record Relocation(ClusterId cluster, YearMonth from, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            Text name = named(cluster, plans);
            return new Text("自" + from + "起迁入" + name.zh(), "moves to " + name.en() + " from " + from);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new RelocateEnterprise(recording, uscc, cluster, from, document));
        }

        @Override
        public Optional<ClusterId> destination() {
            return Optional.of(cluster);
        }
    }

    record Reclassification(String industryClass, YearMonth from, String document) implements ProposedChange {
        @Override
        public Text says(Plans plans) {
            return new Text("自" + from + "起行业小类为" + industryClass, "is of class " + industryClass + " from " + from);
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            return List.of(new ChangeClass(recording, uscc, industryClass, from, document));
        }
    }

    /**
     * 合并: the enterprise takes others in, which end; its growth is compared with the past of all.
     *
     * @param from first month in which there is only the one
     */
    record Merger(List<Uscc> predecessors, YearMonth from, String document) implements ProposedChange {
        public Merger {
            predecessors = List.copyOf(predecessors);
        }

        @Override
        public Text says(Plans plans) {
            return new Text(
                    "自" + from + "起并入：" + list(predecessors, "、"),
                    "takes in from " + from + ": " + list(predecessors, ", "));
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            List<Command<Enterprise, RegistryEvent>> commands = new ArrayList<>();
            for (Uscc predecessor : predecessors) {
                commands.add(new RecordPredecessor(recording, uscc, predecessor, true, from, document));
                commands.add(new EndEnterprise(recording, predecessor, from, List.of(uscc), uscc, document));
            }
            return commands;
        }
    }

    /**
     * 分立: others come out of the enterprise, which ends, or goes on beside them.
     *
     * @param from first month in which there are the others
     * @param heir one of the successors, whose growth is compared with the past of this one, which ends; null when it goes
     *     on, and its growth is compared with its own past
     */
    record Split(List<Uscc> successors, @Nullable Uscc heir, YearMonth from, String document)
            implements ProposedChange {
        public Split {
            successors = List.copyOf(successors);
        }

        @Override
        public Text says(Plans plans) {
            return new Text(
                    "自" + from + "起分立出：" + list(successors, "、")
                            + (heir == null ? "，本单位存续" : "，本单位终止，由" + heir + "承继可比口径"),
                    "splits from " + from + " into: " + list(successors, ", ")
                            + (heir == null ? ", and goes on" : ", and ends; the heir is " + heir));
        }

        @Override
        public List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
            List<Command<Enterprise, RegistryEvent>> commands = new ArrayList<>();
            for (Uscc successor : successors) {
                commands.add(new RecordPredecessor(
                        recording,
                        /* uscc= */ successor,
                        /* predecessor= */ uscc,
                        successor.equals(heir),
                        from,
                        document));
            }
            if (heir != null) {
                commands.add(new EndEnterprise(recording, uscc, from, successors, heir, document));
            }
            return commands;
        }
    }

    private static Text named(ClusterId cluster, Plans plans) {
        return plans.cluster(cluster).map(ClusterInfo::shortName).orElse(new Text(cluster.value(), cluster.value()));
    }

    private static String list(List<Uscc> codes, String separator) {
        return codes.stream().map(Uscc::value).collect(Collectors.joining(separator));
    }
}
