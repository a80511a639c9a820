package org.taizhang.api.vintage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
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

/** What plans say. */
final class PlanDetails implements PlanEvent.Cases<EventDetails> {

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
    public EventDetails targetPathsProposed(TargetPathsProposed event) {
        return plan("目标路径提出", "Target paths proposed", null);
    }

    @Override
    public EventDetails targetPathsAdopted(TargetPathsAdopted event) {
        return plan("目标路径通过", "Target paths adopted", event.document());
    }

    @Override
    public EventDetails planProposalEnded(ProposalEnded event) {
        Text kind = event.kind().label();
        Text outcome = event.ending().way().outcome().label();
        return new EventDetails(
                new Text(
                        kind.zh() + "草案" + outcome.zh(),
                        kind.en() + " " + outcome.en().toLowerCase(Locale.ROOT)),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                event.ending().reason());
    }

    private static EventDetails plan(String zh, String en, @Nullable String document) {
        return new EventDetails(new Text(zh, en), null, null, null, null, null, document, List.of(), null);
    }
}
