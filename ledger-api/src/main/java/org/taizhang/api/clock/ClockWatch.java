package org.taizhang.api.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares this machine's clock with the database's, at most every few seconds and only when asked. */
public final class ClockWatch {

    /** A node further off than this may not write. */
    public static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration VALID = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock machine;
    private final AtomicReference<@Nullable Measured> last = new AtomicReference<>();

    private record Measured(Duration ahead, long nanoTime) {}

    public ClockWatch(DataSource database, Clock machine) {
        this.jdbc = JdbcClient.create(database);
        this.machine = machine;
    }

    /** How far this machine's clock is ahead of the database's; negative when behind. */
    public Duration ahead() {
        Measured measured = last.get();
        if (measured == null || System.nanoTime() - measured.nanoTime() > VALID.toNanos()) {
            measured = new Measured(measure(), System.nanoTime());
            last.set(measured);
        }
        return measured.ahead();
    }

    public boolean steady() {
        return ahead().abs().compareTo(TOLERANCE) <= 0;
    }

    /** Against the middle of the question's way there and back. */
    private Duration measure() {
        Instant asked = machine.instant();
        Instant database = jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant answered = machine.instant();
        Instant middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
        return Duration.between(database, middle);
    }
}
