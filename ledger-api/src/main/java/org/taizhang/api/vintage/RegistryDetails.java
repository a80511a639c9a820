package org.taizhang.api.vintage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
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

/** What the directory says. */
final class RegistryDetails implements RegistryEvent.Cases<EventDetails> {

    @Override
    public EventDetails registered(EnterpriseRegistered event) {
        return registry("登记入库", "Registered", event);
    }

    @Override
    public EventDetails settled(EnterpriseSettled event) {
        return event.preparing() ? registry("入驻（筹建）", "Settled, preparing", event) : registry("入驻", "Settled", event);
    }

    @Override
    public EventDetails scaleChanged(ScaleChanged event) {
        return event.aboveScale()
                ? registry("升为规上", "Above scale", event)
                : registry("退出规上", "No longer above scale", event);
    }

    @Override
    public EventDetails stopped(ProductionStopped event) {
        return registry("停产", "Stopped production", event, event.firstDay());
    }

    @Override
    public EventDetails resumed(ProductionResumed event) {
        return registry("恢复或开始生产", "Resumed or began production", event, event.firstDay());
    }

    @Override
    public EventDetails left(EnterpriseLeft event) {
        return registry("退出集聚区", "Left the cluster", event);
    }

    @Override
    public EventDetails renamed(EnterpriseRenamed event) {
        return registry("更名", "Renamed", event);
    }

    @Override
    public EventDetails classChanged(ClassChanged event) {
        return registry("行业变更", "Industry class changed", event);
    }

    @Override
    public EventDetails relocated(EnterpriseRelocated event) {
        return registry("迁入其他集聚区", "Moved to another cluster", event);
    }

    @Override
    public EventDetails ended(EnterpriseEnded event) {
        return registry("合并或分立后终止", "Ended by a merger or a split", event);
    }

    @Override
    public EventDetails predecessorRecorded(PredecessorRecorded event) {
        return registry("承继前身", "Succeeded another", event);
    }

    private static EventDetails registry(String zh, String en, RegistryEvent event) {
        return registry(zh, en, event, event.since().orElse(null));
    }

    /** @param effective a month, or a day within it */
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
}
