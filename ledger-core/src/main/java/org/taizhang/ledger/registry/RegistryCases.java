package org.taizhang.ledger.registry;

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

/** For readers to whom all changes of the directory are alike. */
public interface RegistryCases<R> extends RegistryEvent.Cases<R> {

    R registry(RegistryEvent event);

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
}
