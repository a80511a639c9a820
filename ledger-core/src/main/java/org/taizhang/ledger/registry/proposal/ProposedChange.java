package org.taizhang.ledger.registry.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
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

    <R> R on(Cases<R> cases);

    /** What carries it out; each of another enterprise. */
    default List<Command<Enterprise, RegistryEvent>> commands(Recording recording, Uscc uscc) {
        return on(new Carrying(recording, uscc));
    }

    /** The cluster it leads to; empty when it stays where it is. */
    default Optional<ClusterId> destination() {
        return Optional.empty();
    }

    /** It brings an enterprise into the directory that was not there. */
    default boolean introduces() {
        return false;
    }

    /** Enterprises it is about beside the one it is proposed of. */
    default List<Uscc> others() {
        return List.of();
    }

    record Registration(String name, String industryClass, boolean multiSite, String document)
            implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.registration(this);
        }

        @Override
        public boolean introduces() {
            return true;
        }
    }

    record Settlement(ClusterId cluster, YearMonth from, boolean preparing, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.settlement(this);
        }

        @Override
        public Optional<ClusterId> destination() {
            return Optional.of(cluster);
        }
    }

    record ScaleChange(boolean aboveScale, YearMonth from, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.scaleChange(this);
        }
    }

    record Stoppage(LocalDate firstDay, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.stoppage(this);
        }
    }

    record Resumption(LocalDate firstDay, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.resumption(this);
        }
    }

    record Exit(YearMonth from, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.exit(this);
        }
    }

    record Renaming(String name, YearMonth from, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.renaming(this);
        }
    }

    record Relocation(ClusterId cluster, YearMonth from, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.relocation(this);
        }

        @Override
        public Optional<ClusterId> destination() {
            return Optional.of(cluster);
        }
    }

    record Reclassification(String industryClass, YearMonth from, String document) implements ProposedChange {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.reclassification(this);
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
        public <R> R on(Cases<R> cases) {
            return cases.merger(this);
        }

        @Override
        public List<Uscc> others() {
            return predecessors;
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
        public <R> R on(Cases<R> cases) {
            return cases.split(this);
        }

        @Override
        public List<Uscc> others() {
            return successors;
        }
    }

    interface Cases<R> {
        R registration(Registration change);

        R settlement(Settlement change);

        R scaleChange(ScaleChange change);

        R stoppage(Stoppage change);

        R resumption(Resumption change);

        R exit(Exit change);

        R renaming(Renaming change);

        R relocation(Relocation change);

        R reclassification(Reclassification change);

        R merger(Merger change);

        R split(Split change);
    }
}
