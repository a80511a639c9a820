package org.taizhang.projections.read;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Progress as the tables have it, which never go back. Advances of this node's reader are told at once; those of another
 * node's are found by looking, one look for all who wait.
 */
public final class JdbcProgress implements FiguresProgress {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final Supplier<Optional<Throwable>> failure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long known;
    private long lookedAt = System.nanoTime() - LOOK_AGAIN.toNanos();

    /** @param failure of this node's reader */
    public JdbcProgress(DataSource dataSource, ReadSchema schema, Supplier<Optional<Throwable>> failure) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.failure = failure;
    }

    /** The tables were seen at this position. */
    public void advanced(long position) {
        lock.lock();
        try {
            known = Math.max(known, position);
            news.signalAll();
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
        while (true) {
            switch (waited(position, deadline)) {
                case THERE -> {
                    return true;
                }
                case TOO_LATE -> {
                    return position() >= position;
                }
                case LOOK -> advanced(position());
            }
        }
    }

    private enum Waited {
        THERE,
        TOO_LATE,
        /** Nobody has looked for a while. */
        LOOK
    }

    private Waited waited(long position, long deadline) {
        lock.lock();
        try {
            while (known < position) {
                long now = System.nanoTime();
                if (now - deadline >= 0) {
                    return Waited.TOO_LATE;
                }
                long untilLook = lookedAt + LOOK_AGAIN.toNanos() - now;
                if (untilLook <= 0) {
                    lookedAt = now;
                    return Waited.LOOK;
                }
                news.awaitNanos(Math.min(untilLook, deadline - now));
            }
            return Waited.THERE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Waited.TOO_LATE;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<String> failure() {
        return failure.get().map(Throwable::toString);
    }
}
