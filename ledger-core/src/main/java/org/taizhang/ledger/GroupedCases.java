package org.taizhang.ledger;

import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.filing.ReportCases;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.FormEvent.FormProposed;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;
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
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/** For readers to whom all events of one kind are alike: of the directory, the plans, the windows …, and all beside reports. */
public interface GroupedCases<R> extends LedgerCases<R>, AssessmentEvent.Alike<R>, ReportCases<R> {

    R log(LogEvent event);

    R registry(RegistryEvent event);

    R proposal(ProposalEvent event);

    R batch(BatchEvent event);

    R plan(PlanEvent event);

    R check(CheckEvent event);

    R form(FormEvent event);

    R publication(PublicationEvent event);

    R window(WindowEvent event);

    R integrity(IntegrityEvent event);

    @Override
    default R keyRotated(KeyRotated event) {
        return log(event);
    }

    @Override
    default R logRestarted(LogRestarted event) {
        return log(event);
    }

    @Override
    default R erasureProposed(ErasureProposed event) {
        return log(event);
    }

    @Override
    default R saltErased(SaltErased event) {
        return log(event);
    }

    @Override
    default R registered(EnterpriseRegistered event) {
        return registry(event);
    }

    @Override
    default R settled(EnterpriseSettled event) {
        return registry(event);
    }

    @Override
    default R scaleChanged(ScaleChanged event) {
        return registry(event);
    }

    @Override
    default R stopped(ProductionStopped event) {
        return registry(event);
    }

    @Override
    default R resumed(ProductionResumed event) {
        return registry(event);
    }

    @Override
    default R left(EnterpriseLeft event) {
        return registry(event);
    }

    @Override
    default R planProposed(PlanProposed event) {
        return plan(event);
    }

    @Override
    default R planAdopted(PlanAdopted event) {
        return plan(event);
    }

    @Override
    default R mappingProposed(MappingProposed event) {
        return plan(event);
    }

    @Override
    default R mappingAdopted(MappingAdopted event) {
        return plan(event);
    }

    @Override
    default R pathBasesProposed(PathBasesProposed event) {
        return plan(event);
    }

    @Override
    default R pathBasesAdopted(PathBasesAdopted event) {
        return plan(event);
    }

    @Override
    default R checkProposed(CheckProposed event) {
        return check(event);
    }

    @Override
    default R checkAdopted(CheckAdopted event) {
        return check(event);
    }

    @Override
    default R retirementProposed(RetirementProposed event) {
        return check(event);
    }

    @Override
    default R checkRetired(CheckRetired event) {
        return check(event);
    }

    @Override
    default R checkProposalEnded(CheckProposalEnded event) {
        return check(event);
    }

    @Override
    default R formProposed(FormProposed event) {
        return form(event);
    }

    @Override
    default R formAdopted(FormAdopted event) {
        return form(event);
    }

    @Override
    default R formProposalEnded(FormProposalEnded event) {
        return form(event);
    }

    @Override
    default R targetPathsProposed(TargetPathsProposed event) {
        return plan(event);
    }

    @Override
    default R targetPathsAdopted(TargetPathsAdopted event) {
        return plan(event);
    }

    @Override
    default R planProposalEnded(ProposalEnded event) {
        return plan(event);
    }

    @Override
    default R publicationProposed(PublicationProposed event) {
        return publication(event);
    }

    @Override
    default R publicationReleased(PublicationReleased event) {
        return publication(event);
    }

    @Override
    default R publicationWithdrawn(PublicationWithdrawn event) {
        return publication(event);
    }

    @Override
    default R calendarProposed(CalendarProposed event) {
        return window(event);
    }

    @Override
    default R calendarAdopted(CalendarAdopted event) {
        return window(event);
    }

    @Override
    default R calendarProposalEnded(CalendarProposalEnded event) {
        return window(event);
    }

    @Override
    default R windowOpened(WindowOpened event) {
        return window(event);
    }

    @Override
    default R windowClosed(WindowClosed event) {
        return window(event);
    }

    @Override
    default R extensionProposed(ExtensionProposed event) {
        return window(event);
    }

    @Override
    default R extensionGranted(ExtensionGranted event) {
        return window(event);
    }

    @Override
    default R interferenceReported(InterferenceReported event) {
        return integrity(event);
    }

    @Override
    default R interferenceHandled(InterferenceHandled event) {
        return integrity(event);
    }

    @Override
    default R renamed(EnterpriseRenamed event) {
        return registry(event);
    }

    @Override
    default R classChanged(ClassChanged event) {
        return registry(event);
    }

    @Override
    default R relocated(EnterpriseRelocated event) {
        return registry(event);
    }

    @Override
    default R ended(EnterpriseEnded event) {
        return registry(event);
    }

    @Override
    default R predecessorRecorded(PredecessorRecorded event) {
        return registry(event);
    }

    @Override
    default R batchProposed(BatchProposed event) {
        return batch(event);
    }

    @Override
    default R batchAccepted(BatchAccepted event) {
        return batch(event);
    }

    @Override
    default R batchRejected(BatchRejected event) {
        return batch(event);
    }

    @Override
    default R batchWithdrawn(BatchWithdrawn event) {
        return batch(event);
    }

    @Override
    default R changeProposed(ChangeProposed event) {
        return proposal(event);
    }

    @Override
    default R changeAccepted(ChangeAccepted event) {
        return proposal(event);
    }

    @Override
    default R changeRejected(ChangeRejected event) {
        return proposal(event);
    }

    @Override
    default R changeWithdrawn(ChangeWithdrawn event) {
        return proposal(event);
    }
}
