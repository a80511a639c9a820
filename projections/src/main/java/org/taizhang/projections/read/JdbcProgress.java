package org.taizhang.projections.read;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Progress as the tables have it; advances of this node's reader are told at once, others are found by looking. */
public final class JdbcProgress implements FiguresProgress {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Supplier<Optional<Throwable>> failure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** @param failure of this node's reader */
    public JdbcProgress(DataSource dataSource, ReadSchema schema, Supplier<Optional<Throwable>> failure) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.failure = failure;
    }

    /** This node's reader has come so far. */
    public void advanced() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long position() {
        return jdbc.sql("SELECT position FROM " + schema.name() + ".progress")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (position() < position) {
            long left = Math.min(deadline - System.nanoTime(), LOOK_AGAIN.toNanos());
            if (left <= 0 || !sleep(left)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("WaitNotInLoop") // whoever sleeps looks again
    private boolean sleep(long nanos) {
        lock.lock();
        try {
            moved.await(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<String> failure() {
        return failure.get().map(Throwable::toString);
    }
}
