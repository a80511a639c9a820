package org.taizhang.projections.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.taizhang.projections.sequencer.PositionedEvents;

/**
 * The one reader on Axon's tracking processor: one segment, claimed by one node at a time. Where it goes on is said by the
 * tables, not by the claimed token: see {@link FromTables}.
 */
public final class FiguresReader implements AutoCloseable {

    private static final String NAME = "figures";
    private static final int BATCH = 1000;
    /** How often a node that stands by looks whether the one that reads has died. */
    private static final Duration CLAIM_EVERY = Duration.ofSeconds(1);

    private final TrackingEventProcessor processor;
    private final Batches batches;

    /**
     * @param reading pool of {@code transactions} and {@code tokens}
     * @param advanced called with the position after every batch
     */
    public FiguresReader(
            DataSource reading,
            PositionedEvents events,
            TokenStore tokens,
            TransactionManager transactions,
            ReadModels models,
            Advanced advanced) {
        this.batches = new Batches(reading, models, advanced);
        this.processor = TrackingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(batches)
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(new FromTables(events, reading))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialSegmentsCount(1)
                        .andBatchSize(BATCH)
                        .andTokenClaimInterval(CLAIM_EVERY.toMillis(), TimeUnit.MILLISECONDS))
                .build();
    }

    /** Told how far the tables are. */
    @FunctionalInterface
    public interface Advanced {
        void to(long position);
    }

    public void start() {
        processor.start();
    }

    /** Why it stands still; it tries again, ever less often, and skips nothing. */
    public Optional<Throwable> failure() {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
    }

    /** Whether this node is the one that reads. */
    public boolean active() {
        return !processor.processingStatus().isEmpty();
    }

    @Override
    public void close() {
        processor.shutDown();
    }
}
