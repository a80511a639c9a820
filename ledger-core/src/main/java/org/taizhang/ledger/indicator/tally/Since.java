package org.taizhang.ledger.indicator.tally;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.Span;
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

/** From which month on an event of the directory may change what reports add to statements. */
final class Since implements RegistryEvent.Cases<Optional<YearMonth>> {

    private Since() {}

    /** The periods of the ledger it reaches. */
    static List<Period> of(RegistryEvent event, @Nullable Span span) {
        if (span == null) {
            return List.of();
        }
        Period from = event.on(new Since()).map(Period::containing).orElse(span.first());
        return Period.range(from.compareTo(span.first()) < 0 ? span.first() : from, span.last());
    }

    /** The class it is registered with holds for all time before another does. */
    @Override
    public Optional<YearMonth> registered(EnterpriseRegistered event) {
        return Optional.empty();
    }

    @Override
    public Optional<YearMonth> settled(EnterpriseSettled event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> scaleChanged(ScaleChanged event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> stopped(ProductionStopped event) {
        return Optional.of(YearMonth.from(event.firstDay()));
    }

    @Override
    public Optional<YearMonth> resumed(ProductionResumed event) {
        return Optional.of(YearMonth.from(event.firstDay()));
    }

    @Override
    public Optional<YearMonth> left(EnterpriseLeft event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> renamed(EnterpriseRenamed event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> classChanged(ClassChanged event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> relocated(EnterpriseRelocated event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> ended(EnterpriseEnded event) {
        return Optional.of(event.from());
    }

    @Override
    public Optional<YearMonth> predecessorRecorded(PredecessorRecorded event) {
        return Optional.of(event.from());
    }
}
