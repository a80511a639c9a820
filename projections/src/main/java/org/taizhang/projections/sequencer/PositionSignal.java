package org.taizhang.projections.sequencer;

import java.time.Duration;
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

    /** Waits until it was raised since it was seen {@code times} before looking; false when the time was over first. */
    boolean await(long seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (times == seen && left > 0) {
                left = given.awaitNanos(left);
            }
            return times != seen;
        } finally {
            lock.unlock();
        }
    }
}
