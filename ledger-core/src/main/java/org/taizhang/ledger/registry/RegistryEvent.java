package org.taizhang.ledger.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What can happen to an enterprise in the directory. Every one rests on a document. */
public sealed interface RegistryEvent extends StreamEvent<Enterprise> {

    Uscc uscc();

    /** Reference of the document it rests on (文号, contract, notice). */
    String document();

    /** The first month it bears on; empty for a registration, which holds for all time before something else does. */
    Optional<YearMonth> since();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** One that holds from the beginning of a month on. */
    sealed interface FromMonth extends RegistryEvent {

        YearMonth from();

        @Override
        default Optional<YearMonth> since() {
            return Optional.of(from());
        }
    }

    /**
     * @param multiSite the legal unit also produces outside the cluster and states its legal-unit value beside
     */
    @Stored("registry.EnterpriseRegistered")
    record EnterpriseRegistered(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            String name,
            IndustryClass industryClass,
            boolean multiSite,
            String document)
            implements RegistryEvent {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.registered(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.registered(this);
        }

        @Override
        public Optional<YearMonth> since() {
            return Optional.empty();
        }

        EnterpriseRegistered named(String other) {
            return new EnterpriseRegistered(actor, recordedAt, uscc, other, industryClass, multiSite, document);
        }

        EnterpriseRegistered classed(IndustryClass other) {
            return new EnterpriseRegistered(actor, recordedAt, uscc, name, other, multiSite, document);
        }
    }

    /**
     * @param from first month of membership
     * @param preparing 筹建: not yet producing; {@link ProductionResumed} ends it
     */
    @Stored("registry.EnterpriseSettled")
    record EnterpriseSettled(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            ClusterId cluster,
            YearMonth from,
            boolean preparing,
            String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.settled(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.settled(this);
        }
    }

    /** @param aboveScale 规上 from {@code from} on, or no longer */
    @Stored("registry.ScaleChanged")
    record ScaleChanged(
            String actor, Instant recordedAt, Uscc uscc, boolean aboveScale, YearMonth from, String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.scaleChanged(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.scaleChanged(this);
        }
    }

    /** @param firstDay first day without production */
    @Stored("registry.ProductionStopped")
    record ProductionStopped(String actor, Instant recordedAt, Uscc uscc, LocalDate firstDay, String document)
            implements RegistryEvent {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.stopped(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.stopped(this);
        }

        @Override
        public Optional<YearMonth> since() {
            return Optional.of(YearMonth.from(firstDay));
        }
    }

    /** @param firstDay first day of production again, or at all after 筹建 */
    @Stored("registry.ProductionResumed")
    record ProductionResumed(String actor, Instant recordedAt, Uscc uscc, LocalDate firstDay, String document)
            implements RegistryEvent {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.resumed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.resumed(this);
        }

        @Override
        public Optional<YearMonth> since() {
            return Optional.of(YearMonth.from(firstDay));
        }
    }

    /** @param from first month in which it is no longer a member */
    @Stored("registry.EnterpriseLeft")
    record EnterpriseLeft(String actor, Instant recordedAt, Uscc uscc, YearMonth from, String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.left(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.left(this);
        }
    }

    /** @param from first month under the new name */
    @Stored("registry.EnterpriseRenamed")
    record EnterpriseRenamed(String actor, Instant recordedAt, Uscc uscc, String name, YearMonth from, String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.renamed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.renamed(this);
        }
    }

    /** @param from first month of which the new class holds */
    @Stored("registry.ClassChanged")
    record ClassChanged(
            String actor, Instant recordedAt, Uscc uscc, IndustryClass industryClass, YearMonth from, String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.classChanged(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.classChanged(this);
        }
    }

    /**
     * It moved to another cluster, in which it goes on as it was.
     *
     * @param from first month there, and first outside the cluster before
     */
    @Stored("registry.EnterpriseRelocated")
    record EnterpriseRelocated(
            String actor, Instant recordedAt, Uscc uscc, ClusterId cluster, YearMonth from, String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.relocated(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.relocated(this);
        }
    }

    /**
     * 合并、分立: it ceased to be, and others go on.
     *
     * @param from first month in which it is no longer a member
     * @param successors at least one
     * @param heir the one of them whose growth is compared with its past
     */
    @Stored("registry.EnterpriseEnded")
    record EnterpriseEnded(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            YearMonth from,
            List<Uscc> successors,
            Uscc heir,
            String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    /**
     * It came out of another, or took it in.
     *
     * @param heir its growth is compared with the past of both
     */
    @Stored("registry.PredecessorRecorded")
    record PredecessorRecorded(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            Uscc predecessor,
            boolean heir,
            YearMonth from,
            String document)
            implements FromMonth {
        @Override
        public Enterprise evolve(Enterprise state) {
            return state.predecessor(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.predecessorRecorded(this);
        }
    }

    interface Cases<R> {
        R registered(EnterpriseRegistered event);

        R settled(EnterpriseSettled event);

        R scaleChanged(ScaleChanged event);

        R stopped(ProductionStopped event);

        R resumed(ProductionResumed event);

        R left(EnterpriseLeft event);

        R renamed(EnterpriseRenamed event);

        R classChanged(ClassChanged event);

        R relocated(EnterpriseRelocated event);

        R ended(EnterpriseEnded event);

        R predecessorRecorded(PredecessorRecorded event);
    }
}
