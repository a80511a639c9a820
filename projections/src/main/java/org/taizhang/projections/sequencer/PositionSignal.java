package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells waiters of this node that positions were given here; of other nodes' work they learn by looking again. */
public final class PositionSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition given = lock.newCondition();
    private volatile long times;

    /** How often it was raised so far. */
    long times() {
        return times;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // written under the lock
    void raise() {
        lock.lock();
        try {
            times++;
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until raised; false when the time was over first. */
    @SuppressWarnings("WaitNotInLoop") // whoever waits looks again
    boolean await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            return given.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            lock.unlock();
        }
    }
}
