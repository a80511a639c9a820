package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposed;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;
import org.taizhang.ledger.integrity.InterferenceReport;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.RegistryEvent.ClassChanged;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseEnded;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRelocated;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRenamed;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.PredecessorRecorded;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/** The whole ledger in memory: decides commands and keeps their events, without a store. */
public final class MemoryLedger implements Streams {

    private final Map<String, Seen<?>> streams = new HashMap<>();
    private final List<LedgerEvent> events = new ArrayList<>();

    public <S, E extends StreamEvent<S>> Decision<E> execute(Command<S, E> command) {
        Decision<E> decision =
                command.decide(read(command.stream(), command.streamId()).state(), this);
        decision.on(new Decision.Cases<E, Boolean>() {
            @Override
            public Boolean accepted(List<E> accepted) {
                accepted.forEach(MemoryLedger.this::append);
                return true;
            }

            @Override
            public Boolean refused(Refusal refusal) {
                return false;
            }
        });
        return decision;
    }

    public void append(LedgerEvent event) {
        event.on(new Append());
        events.add(event);
    }

    public List<LedgerEvent> events() {
        return List.copyOf(events);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        Seen<?> seen = streams.get(type.name() + "/" + id);
        return seen != null ? (Seen<S>) seen : new Seen<>(type.initial().apply(id), -1);
    }

    private <S, E extends StreamEvent<S>> Boolean to(StreamType<S, E> type, String id, E event) {
        Seen<S> seen = read(type, id);
        streams.put(type.name() + "/" + id, new Seen<>(event.evolve(seen.state()), seen.sequence() + 1));
        return true;
    }

    private final class Append implements LedgerCases<Boolean>, AssessmentEvent.Alike<Boolean> {

        private Boolean log(LogEvent event) {
            return to(LogBook.STREAM, LogBook.ID, event);
        }

        @Override
        public Boolean keyRotated(KeyRotated event) {
            return log(event);
        }

        @Override
        public Boolean logRestarted(LogRestarted event) {
            return log(event);
        }

        @Override
        public Boolean erasureProposed(ErasureProposed event) {
            return log(event);
        }

        @Override
        public Boolean saltErased(SaltErased event) {
            return log(event);
        }

        private Boolean registry(RegistryEvent event) {
            return to(Enterprise.STREAM, event.uscc().value(), event);
        }

        private Boolean filing(FilingEvent event) {
            return to(
                    ReportBook.STREAM,
                    ReportBook.id(event.uscc(), event.period().year()),
                    event);
        }

        private Boolean plan(PlanEvent event) {
            return to(Plans.STREAM, Plans.ID, event);
        }

        @Override
        public Boolean renamed(EnterpriseRenamed event) {
            return registry(event);
        }

        @Override
        public Boolean classChanged(ClassChanged event) {
            return registry(event);
        }

        @Override
        public Boolean relocated(EnterpriseRelocated event) {
            return registry(event);
        }

        @Override
        public Boolean ended(EnterpriseEnded event) {
            return registry(event);
        }

        @Override
        public Boolean predecessorRecorded(PredecessorRecorded event) {
            return registry(event);
        }

        private Boolean batch(BatchEvent event) {
            return to(BatchYear.STREAM, BatchYear.id(event.year()), event);
        }

        @Override
        public Boolean batchProposed(BatchProposed event) {
            return batch(event);
        }

        @Override
        public Boolean batchAccepted(BatchAccepted event) {
            return batch(event);
        }

        @Override
        public Boolean batchRejected(BatchRejected event) {
            return batch(event);
        }

        private Boolean proposal(ProposalEvent event) {
            return to(ProposalBook.STREAM, event.uscc().value(), event);
        }

        @Override
        public Boolean changeProposed(ChangeProposed event) {
            return proposal(event);
        }

        @Override
        public Boolean changeAccepted(ChangeAccepted event) {
            return proposal(event);
        }

        @Override
        public Boolean changeRejected(ChangeRejected event) {
            return proposal(event);
        }

        private Boolean publication(PublicationEvent event) {
            return to(PublicationSeries.STREAM, event.subject().value(), event);
        }

        @Override
        public Boolean publicationProposed(PublicationProposed event) {
            return publication(event);
        }

        @Override
        public Boolean publicationReleased(PublicationReleased event) {
            return publication(event);
        }

        @Override
        public Boolean publicationWithdrawn(PublicationWithdrawn event) {
            return publication(event);
        }

        private Boolean check(CheckEvent event) {
            return to(Checks.STREAM, Checks.ID, event);
        }

        @Override
        public Boolean checkProposed(CheckProposed event) {
            return check(event);
        }

        @Override
        public Boolean checkAdopted(CheckAdopted event) {
            return check(event);
        }

        @Override
        public Boolean retirementProposed(RetirementProposed event) {
            return check(event);
        }

        @Override
        public Boolean checkRetired(CheckRetired event) {
            return check(event);
        }

        private Boolean form(FormEvent event) {
            return to(Forms.STREAM, event.code().toString(), event);
        }

        @Override
        public Boolean formProposed(FormProposed event) {
            return form(event);
        }

        @Override
        public Boolean formAdopted(FormAdopted event) {
            return form(event);
        }

        private Boolean window(WindowEvent event) {
            return to(ReportingYear.STREAM, ReportingYear.id(event.year()), event);
        }

        @Override
        public Boolean calendarProposed(CalendarProposed event) {
            return window(event);
        }

        @Override
        public Boolean calendarAdopted(CalendarAdopted event) {
            return window(event);
        }

        @Override
        public Boolean windowOpened(WindowOpened event) {
            return window(event);
        }

        @Override
        public Boolean windowClosed(WindowClosed event) {
            return window(event);
        }

        @Override
        public Boolean extensionProposed(ExtensionProposed event) {
            return window(event);
        }

        @Override
        public Boolean extensionGranted(ExtensionGranted event) {
            return window(event);
        }

        @Override
        public Boolean assessment(AssessmentEvent event) {
            return to(Assessments.STREAM, Assessments.ID, event);
        }

        @Override
        public Boolean declared(LedgerDeclared event) {
            return to(Declaration.STREAM, Declaration.ID, event);
        }

        @Override
        public Boolean registered(EnterpriseRegistered event) {
            return registry(event);
        }

        @Override
        public Boolean settled(EnterpriseSettled event) {
            return registry(event);
        }

        @Override
        public Boolean scaleChanged(ScaleChanged event) {
            return registry(event);
        }

        @Override
        public Boolean stopped(ProductionStopped event) {
            return registry(event);
        }

        @Override
        public Boolean resumed(ProductionResumed event) {
            return registry(event);
        }

        @Override
        public Boolean left(EnterpriseLeft event) {
            return registry(event);
        }

        @Override
        public Boolean filed(ReportFiled event) {
            return filing(event);
        }

        @Override
        public Boolean accepted(ReportAccepted event) {
            return filing(event);
        }

        @Override
        public Boolean returned(ReportReturned event) {
            return filing(event);
        }

        @Override
        public Boolean judged(ExplanationJudged event) {
            return filing(event);
        }

        @Override
        public Boolean queried(ReportQueried event) {
            return filing(event);
        }

        @Override
        public Boolean answered(QueryAnswered event) {
            return filing(event);
        }

        @Override
        public Boolean querySettled(QuerySettled event) {
            return filing(event);
        }

        @Override
        public Boolean offered(AssistanceOffered event) {
            return filing(event);
        }

        @Override
        public Boolean countersigned(AssistanceCountersigned event) {
            return filing(event);
        }

        @Override
        public Boolean declined(AssistanceDeclined event) {
            return filing(event);
        }

        @Override
        public Boolean requested(CorrectionRequested event) {
            return filing(event);
        }

        @Override
        public Boolean endorsed(CorrectionEndorsed event) {
            return filing(event);
        }

        @Override
        public Boolean consented(CorrectionConsented event) {
            return filing(event);
        }

        @Override
        public Boolean correctionRefused(CorrectionRefused event) {
            return filing(event);
        }

        @Override
        public Boolean interferenceReported(InterferenceReported event) {
            return to(InterferenceReport.STREAM, event.report(), event);
        }

        @Override
        public Boolean interferenceHandled(InterferenceHandled event) {
            return to(InterferenceReport.STREAM, event.report(), event);
        }

        @Override
        public Boolean developmentFiled(DevelopmentFiled event) {
            return to(ClusterBook.STREAM, event.cluster().value(), event);
        }

        @Override
        public Boolean developmentConfirmed(DevelopmentConfirmed event) {
            return to(ClusterBook.STREAM, event.cluster().value(), event);
        }

        @Override
        public Boolean planProposed(PlanProposed event) {
            return plan(event);
        }

        @Override
        public Boolean planAdopted(PlanAdopted event) {
            return plan(event);
        }

        @Override
        public Boolean mappingProposed(MappingProposed event) {
            return plan(event);
        }

        @Override
        public Boolean mappingAdopted(MappingAdopted event) {
            return plan(event);
        }

        @Override
        public Boolean pathBasesProposed(PathBasesProposed event) {
            return plan(event);
        }

        @Override
        public Boolean pathBasesAdopted(PathBasesAdopted event) {
            return plan(event);
        }

        @Override
        public Boolean targetPathsProposed(TargetPathsProposed event) {
            return plan(event);
        }

        @Override
        public Boolean targetPathsAdopted(TargetPathsAdopted event) {
            return plan(event);
        }
    }
}
