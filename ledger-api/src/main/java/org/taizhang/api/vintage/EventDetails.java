package org.taizhang.api.vintage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.DevelopmentEvent;
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
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposed;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;
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
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

/** What an event says to a reader of figures. */
public record EventDetails(
        Text title,
        @Nullable Uscc uscc,
        @Nullable FormCode form,
        @Nullable Period period,
        @Nullable Integer revision,
        @Nullable String effective,
        @Nullable String document,
        List<CellChange> changes,
        @Nullable String reason) {

    public static EventDetails of(LedgerEvent event) {
        return event.on(OF);
    }

    private static EventDetails filing(
            String zh, String en, FilingEvent event, List<CellChange> changes, @Nullable String reason) {
        return new EventDetails(
                new Text(zh, en),
                event.uscc(),
                event.form(),
                event.period(),
                event.revision(),
                null,
                null,
                changes,
                reason);
    }

    private static EventDetails registry(String zh, String en, RegistryEvent event, @Nullable Object effective) {
        return new EventDetails(
                new Text(zh, en),
                event.uscc(),
                null,
                null,
                null,
                effective == null ? null : effective.toString(),
                event.document(),
                List.of(),
                null);
    }

    private static EventDetails development(
            String zh,
            String en,
            DevelopmentEvent event,
            @Nullable String document,
            List<CellChange> changes,
            @Nullable String reason) {
        return new EventDetails(
                new Text(zh, en),
                null,
                FormCode.DEVELOPMENT,
                event.period(),
                event.revision(),
                null,
                document,
                changes,
                reason);
    }

    private static EventDetails plan(String zh, String en, @Nullable String document) {
        return new EventDetails(new Text(zh, en), null, null, null, null, null, document, List.of(), null);
    }

    private static IllegalArgumentException none(LedgerEvent event) {
        return new IllegalArgumentException("changes no figure: " + event);
    }

    private static @Nullable String words(@Nullable Reason reason) {
        return reason == null ? null : reason.code() + " " + reason.text();
    }

    private static final LedgerCases<EventDetails> OF = new ByEvent();

    private static final class ByEvent implements LedgerCases<EventDetails>, AssessmentEvent.Alike<EventDetails> {
        @Override
        public EventDetails assessment(AssessmentEvent event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails declared(LedgerDeclared event) {
            throw none(event);
        }

        @Override
        public EventDetails publicationProposed(PublicationProposed event) {
            throw none(event);
        }

        @Override
        public EventDetails publicationReleased(PublicationReleased event) {
            throw none(event);
        }

        @Override
        public EventDetails publicationWithdrawn(PublicationWithdrawn event) {
            throw none(event);
        }

        @Override
        public EventDetails registered(EnterpriseRegistered event) {
            return registry("登记入库", "Registered", event, null);
        }

        @Override
        public EventDetails settled(EnterpriseSettled event) {
            return event.preparing()
                    ? registry("入驻（筹建）", "Settled, preparing", event, event.from())
                    : registry("入驻", "Settled", event, event.from());
        }

        @Override
        public EventDetails scaleChanged(ScaleChanged event) {
            return event.aboveScale()
                    ? registry("升为规上", "Above scale", event, event.from())
                    : registry("退出规上", "No longer above scale", event, event.from());
        }

        @Override
        public EventDetails stopped(ProductionStopped event) {
            return registry("停产", "Stopped production", event, event.firstDay());
        }

        @Override
        public EventDetails keyRotated(KeyRotated event) {
            throw none(event);
        }

        @Override
        public EventDetails logRestarted(LogRestarted event) {
            throw none(event);
        }

        @Override
        public EventDetails erasureProposed(ErasureProposed event) {
            throw none(event);
        }

        @Override
        public EventDetails saltErased(SaltErased event) {
            throw none(event);
        }

        @Override
        public EventDetails resumed(ProductionResumed event) {
            return registry("恢复或开始生产", "Resumed or began production", event, event.firstDay());
        }

        @Override
        public EventDetails left(EnterpriseLeft event) {
            return registry("退出集聚区", "Left the cluster", event, event.from());
        }

        @Override
        public EventDetails renamed(EnterpriseRenamed event) {
            return registry("更名", "Renamed", event, event.from());
        }

        @Override
        public EventDetails classChanged(ClassChanged event) {
            return registry("行业变更", "Industry class changed", event, event.from());
        }

        @Override
        public EventDetails relocated(EnterpriseRelocated event) {
            return registry("迁入其他集聚区", "Moved to another cluster", event, event.from());
        }

        @Override
        public EventDetails ended(EnterpriseEnded event) {
            return registry("合并或分立后终止", "Ended by a merger or a split", event, event.from());
        }

        @Override
        public EventDetails predecessorRecorded(PredecessorRecorded event) {
            return registry("承继前身", "Succeeded another", event, event.from());
        }

        @Override
        public EventDetails batchProposed(BatchProposed event) {
            throw none(event);
        }

        @Override
        public EventDetails batchAccepted(BatchAccepted event) {
            throw none(event);
        }

        @Override
        public EventDetails batchRejected(BatchRejected event) {
            throw none(event);
        }

        @Override
        public EventDetails changeProposed(ChangeProposed event) {
            throw none(event);
        }

        @Override
        public EventDetails changeAccepted(ChangeAccepted event) {
            throw none(event);
        }

        @Override
        public EventDetails changeRejected(ChangeRejected event) {
            throw none(event);
        }

        @Override
        public EventDetails filed(ReportFiled event) {
            return event.revision() == 1
                    ? filing("首次上报", "First filing", event, event.changes(), words(event.reason()))
                    : filing("更正", "Revision", event, event.changes(), words(event.reason()));
        }

        @Override
        public EventDetails accepted(ReportAccepted event) {
            return filing("验收", "Accepted", event, List.of(), null);
        }

        @Override
        public EventDetails returned(ReportReturned event) {
            return filing("退回", "Returned", event, List.of(), event.reason());
        }

        @Override
        public EventDetails judged(ExplanationJudged event) {
            return event.accepted()
                    ? filing("采信说明", "Explanation accepted", event, List.of(), null)
                    : filing("不采信说明", "Explanation not accepted", event, List.of(), event.reason());
        }

        @Override
        public EventDetails queried(ReportQueried event) {
            return filing("质询", "Queried", event, List.of(), event.text());
        }

        @Override
        public EventDetails answered(QueryAnswered event) {
            return filing("答复质询", "Query answered", event, List.of(), event.text());
        }

        @Override
        public EventDetails querySettled(QuerySettled event) {
            return filing("了结质询", "Query settled", event, List.of(), null);
        }

        @Override
        public EventDetails offered(AssistanceOffered event) {
            return filing("协助填报", "Assistance offered", event, List.of(), event.cause());
        }

        @Override
        public EventDetails countersigned(AssistanceCountersigned event) {
            return filing("企业确认协助填报", "Assistance countersigned", event, List.of(), null);
        }

        @Override
        public EventDetails declined(AssistanceDeclined event) {
            return filing("企业退回协助填报", "Assistance sent back", event, List.of(), event.reason());
        }

        @Override
        public EventDetails requested(CorrectionRequested event) {
            return filing("申请更正", "Correction asked for", event, List.of(), words(event.reason()));
        }

        @Override
        public EventDetails endorsed(CorrectionEndorsed event) {
            return filing("更正初审通过", "Correction endorsed", event, List.of(), null);
        }

        @Override
        public EventDetails consented(CorrectionConsented event) {
            return filing("同意更正", "Correction consented to", event, List.of(), null);
        }

        @Override
        public EventDetails correctionRefused(CorrectionRefused event) {
            return filing("不同意更正", "Correction refused", event, List.of(), event.reason());
        }

        @Override
        public EventDetails interferenceReported(InterferenceReported event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails interferenceHandled(InterferenceHandled event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails developmentFiled(DevelopmentFiled event) {
            return development(
                    "建设进度上报", "Development report filed", event, null, event.changes(), words(event.reason()));
        }

        @Override
        public EventDetails developmentConfirmed(DevelopmentConfirmed event) {
            return development("面积确认", "Areas confirmed", event, event.document(), List.of(), null);
        }

        @Override
        public EventDetails planProposed(PlanProposed event) {
            return plan("规划提出", "Plan proposed", null);
        }

        @Override
        public EventDetails planAdopted(PlanAdopted event) {
            return plan("规划通过", "Plan adopted", event.document());
        }

        @Override
        public EventDetails mappingProposed(MappingProposed event) {
            return plan("主导产业对照表提出", "Industry mapping proposed", null);
        }

        @Override
        public EventDetails mappingAdopted(MappingAdopted event) {
            return plan("主导产业对照表通过", "Industry mapping adopted", event.document());
        }

        @Override
        public EventDetails pathBasesProposed(PathBasesProposed event) {
            return plan("路径起点提出", "Path bases proposed", null);
        }

        @Override
        public EventDetails pathBasesAdopted(PathBasesAdopted event) {
            return plan("路径起点通过", "Path bases adopted", event.document());
        }

        @Override
        public EventDetails checkProposed(CheckProposed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails checkAdopted(CheckAdopted event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails retirementProposed(RetirementProposed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails checkRetired(CheckRetired event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails formProposed(FormProposed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails formAdopted(FormAdopted event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails calendarProposed(CalendarProposed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails calendarAdopted(CalendarAdopted event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails targetPathsProposed(TargetPathsProposed event) {
            return plan("目标路径提出", "Target paths proposed", null);
        }

        @Override
        public EventDetails targetPathsAdopted(TargetPathsAdopted event) {
            return plan("目标路径通过", "Target paths adopted", event.document());
        }

        @Override
        public EventDetails windowOpened(WindowOpened event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails windowClosed(WindowClosed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails extensionProposed(ExtensionProposed event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }

        @Override
        public EventDetails extensionGranted(ExtensionGranted event) {
            throw new IllegalArgumentException("changes no figure: " + event);
        }
    }
}
