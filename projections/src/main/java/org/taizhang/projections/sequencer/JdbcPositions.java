package org.taizhang.projections.sequencer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions as the database has them. What a position is known at never changes, so the last ones asked are kept. */
public final class JdbcPositions implements Positions {

    /** Another node may be the one that sequences: how long until this one looks again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private static final int KEPT_MAX = 1000;

    private final JdbcClient jdbc;
    private final PositionSignal signal;
    private final Cache<Long, Instant> knownAt =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).executor(Runnable::run).build();
    private final Cache<Instant, Long> asOf =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).executor(Runnable::run).build();

    public JdbcPositions(DataSource dataSource, PositionSignal signal) {
        this.jdbc = JdbcClient.create(dataSource);
        this.signal = signal;
    }

    @Override
    public long head() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM ledger.positions")
                .query(Long.class)
                .single();
    }

    @Override
    public OptionalLong of(String eventId) {
        return uuid(eventId)
                .flatMap(id -> jdbc.sql("SELECT position FROM ledger.positioned_events WHERE event_id = ?")
                        .param(id)
                        .query(Long.class)
                        .optional())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public List<Long> ofStream(String streamId) {
        return jdbc.sql("SELECT position FROM ledger.positioned_events WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(streamId)
                .query(Long.class)
                .list();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Final as soon as a later position is known at a later time. */
    private record AsOf(long position, boolean last) {}

    @Override
    public long asOf(Instant time) {
        Long kept = asOf.getIfPresent(time);
        if (kept != null) {
            return kept;
        }
        AsOf found = jdbc.sql("SELECT position, NOT EXISTS (SELECT 1 FROM ledger.positions WHERE known_at > :time)"
                        + " FROM ledger.positions WHERE known_at <= :time"
                        + " ORDER BY known_at DESC, position DESC LIMIT 1")
                .param("time", time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AsOf(row.getLong(1), row.getBoolean(2)))
                .optional()
                .orElse(new AsOf(0, true));
        if (!found.last()) {
            asOf.put(time, found.position());
        }
        return found.position();
    }

    @Override
    public Instant knownAt(long position) {
        Instant kept = knownAt.getIfPresent(position);
        if (kept != null) {
            return kept;
        }
        Instant found = jdbc.sql("SELECT known_at FROM ledger.positions WHERE position = ?")
                .param(position)
                .query((row, n) -> instant(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no position " + position));
        knownAt.put(position, found);
        return found;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }

    @Override
    public OptionalLong awaitSequenced(String eventId, Duration atMost) {
        return await(() -> of(eventId), atMost);
    }

    @Override
    public OptionalLong awaitSequenced(String streamId, long sequence, Duration atMost) {
        return await(() -> of(streamId, sequence), atMost);
    }

    private OptionalLong of(String streamId, long sequence) {
        return jdbc.sql("SELECT position FROM ledger.positioned_events WHERE aggregate_id = ? AND sequence_number = ?")
                .params(streamId, sequence)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private OptionalLong await(Supplier<OptionalLong> question, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = signal.times();
            OptionalLong position = question.get();
            if (position.isPresent() || System.nanoTime() - deadline >= 0) {
                return position;
            }
            try {
                signal.await(seen, LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return OptionalLong.empty();
            }
        }
    }
}
