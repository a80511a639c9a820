package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.taizhang.projections.transparency.LogPublisher;

/**
 * One node's part in sequencing: while it holds the claim it gives positions and signs the log, else it stands by. Woken by commits on
 * this node; commits on others it finds by looking often.
 */
public final class SequencerNode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SequencerNode.class);
    private static final String CLAIM = "sequencer";
    private static final Duration EXTEND_EVERY = Duration.ofSeconds(2);
    private static final Duration STAND_BY = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMillis(50);
    /** Lets events of many small commits gather, so that they cost one statement. */
    private static final Duration GATHER = Duration.ofMillis(4);

    private final LogPublisher log;
    private final Sequencer sequencer;
    private final TokenClaim claim;
    private final PositionSignal signal;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean active;
    private volatile @Nullable RuntimeException failure;

    /** @param dataSource of the application's role; needs one connection at a time */
    public SequencerNode(
            DataSource dataSource,
            TokenStore tokens,
            TransactionManager transactions,
            PositionSignal signal,
            LogPublisher log) {
        this.log = log;
        this.sequencer = new Sequencer(dataSource, log::adopt);
        this.claim = new TokenClaim(tokens, transactions, CLAIM, EXTEND_EVERY);
        this.signal = signal;
        this.thread = new Thread(this::run, "sequencer");
        this.thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Something was committed on this node. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    /** Whether this node is the one that sequences. */
    public boolean active() {
        return active;
    }

    /** Why the last step failed; empty while all is well. It goes on trying. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    private void run() {
        while (running) {
            try {
                step();
            } catch (InterruptedException e) {
                running = false;
            }
        }
        active = false;
        releaseClaim();
    }

    private void step() throws InterruptedException {
        try {
            active = claim.hold();
            if (active) {
                advance();
            } else {
                park(STAND_BY);
            }
        } catch (DuplicateKeyException otherNode) {
            claim.doubt();
        } catch (RuntimeException e) {
            if (failure == null) {
                LOG.error("sequencing failed, trying again every second", e);
            }
            failure = e;
            active = false;
            claim.doubt();
            Thread.sleep(STAND_BY.toMillis());
        }
    }

    private void advance() throws InterruptedException {
        long given = sequencer.advance();
        if (given > 0) {
            signal.raise();
        }
        log.publish(sequencer.tree());
        failure = null;
        if (given == 0 && !sequencer.waitsForGap()) {
            park(IDLE);
        } else if (given < PositionWriter.AT_ONCE_MAX) {
            Thread.sleep(GATHER.toMillis());
        }
    }

    private static void park(Duration atMost) {
        LockSupport.parkNanos(atMost.toNanos());
    }

    private void releaseClaim() {
        try {
            claim.release();
        } catch (RuntimeException e) {
            LOG.info("claim not released, it will run out", e);
        }
    }

    /** Stops within a step and lets another node take over at once. */
    @Override
    public void close() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
