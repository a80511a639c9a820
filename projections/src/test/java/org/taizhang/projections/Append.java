package org.taizhang.projections;

import java.util.List;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;

/** Records an event as it is, whatever the rules would say. */
public record Append<S, E extends StreamEvent<S>>(StreamType<S, E> stream, String streamId, E event)
        implements Command<S, E> {

    public static Append<?, ?> of(RegistryEvent event) {
        return new Append<>(Enterprise.STREAM, event.uscc().value(), event);
    }

    public static Append<?, ?> of(FilingEvent event) {
        String book = ReportBook.id(event.uscc(), event.period().year());
        return new Append<>(ReportBook.STREAM, book, event);
    }

    public static Append<?, ?> of(DevelopmentEvent event) {
        return new Append<>(ClusterBook.STREAM, event.cluster().value(), event);
    }

    @Override
    public Recording recording() {
        return new Recording(event.actor(), event.recordedAt());
    }

    @Override
    public Decision<E> decide(S state, Streams facts) {
        return new Decision.Accepted<>(List.of(event));
    }
}
