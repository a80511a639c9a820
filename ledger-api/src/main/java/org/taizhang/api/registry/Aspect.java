package org.taizhang.api.registry;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Ending;
import org.taizhang.ledger.registry.Membership;
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

/** What an enterprise is in the respect that an event changes, in the month from which the event holds. */
record Aspect(Enterprise enterprise, Plans plans) implements RegistryEvent.Cases<Text> {

    private static final Text NOTHING = new Text("—", "—");
    private static final Text STOPPED = new Text("停产", "stopped");
    private static final Text PREPARING = new Text("筹建", "preparing");
    private static final Text PRODUCING = new Text("生产", "producing");

    @Override
    public Text registered(EnterpriseRegistered event) {
        return enterprise.exists()
                ? same(enterprise.particulars().name() + " · "
                        + EnterpriseTable.industry(enterprise.particulars().industryClass()))
                : NOTHING;
    }

    @Override
    public Text settled(EnterpriseSettled event) {
        return cluster(event.from());
    }

    @Override
    public Text scaleChanged(ScaleChanged event) {
        return enterprise.aboveScale(event.from()) ? new Text("规上", "above scale") : new Text("规下", "below scale");
    }

    @Override
    public Text stopped(ProductionStopped event) {
        return producing();
    }

    @Override
    public Text resumed(ProductionResumed event) {
        return producing();
    }

    @Override
    public Text left(EnterpriseLeft event) {
        return cluster(event.from());
    }

    @Override
    public Text renamed(EnterpriseRenamed event) {
        return same(enterprise.particulars(event.from()).name());
    }

    @Override
    public Text classChanged(ClassChanged event) {
        return same(EnterpriseTable.industry(enterprise.industryClass(event.from())));
    }

    @Override
    public Text relocated(EnterpriseRelocated event) {
        return cluster(event.from());
    }

    @Override
    public Text ended(EnterpriseEnded event) {
        Ending ending = enterprise.ending();
        return ending == null
                ? cluster(event.from())
                : new Text("终止，由" + ending.heir() + "承继", "ended; the heir is " + ending.heir());
    }

    @Override
    public Text predecessorRecorded(PredecessorRecorded event) {
        return enterprise.predecessors().isEmpty()
                ? NOTHING
                : same(enterprise.predecessors().stream()
                        .map(p -> p.uscc().value())
                        .collect(Collectors.joining(" ")));
    }

    private Text cluster(YearMonth month) {
        return enterprise
                .membership(month)
                .map(Membership::cluster)
                .map(this::named)
                .orElse(NOTHING);
    }

    private Text named(ClusterId cluster) {
        return plans.cluster(cluster).map(ClusterInfo::shortName).orElse(same(cluster.value()));
    }

    private Text producing() {
        if (enterprise.stopped().isPresent()) {
            return STOPPED;
        }
        return enterprise.present().map(Membership::producing).isPresent() ? PRODUCING : PREPARING;
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
