package org.taizhang.api.feed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Subscriptions and the log of calls, as rows; secrets are sealed in them. */
@Component
class Subscriptions {

    private static final String COLUMNS =
            "id, url, kinds, key_id, created_by, created_at, position, failures, next_at, ended_at";

    private final JdbcClient jdbc;
    private final SecretSeal seal;

    /** Seals what earlier versions kept open. */
    Subscriptions(FeedDatabase database, SecretSeal seal) {
        this.jdbc = database.jdbc();
        this.seal = seal;
        jdbc.sql("SELECT id, secret FROM feed.subscription WHERE secret IS NOT NULL AND key_id IS NULL")
                .query((ResultSet row) -> sealed(row.getString("id"), row.getBytes("secret")));
    }

    private void sealed(String id, byte[] open) {
        jdbc.sql("UPDATE feed.subscription SET secret = ?, key_id = ? WHERE id = ? AND key_id IS NULL")
                .params(seal.seal(open), seal.id(), id)
                .update();
    }

    void add(Subscription subscription, byte[] secret) {
        jdbc.sql("INSERT INTO feed.subscription"
                        + " (id, url, kinds, secret, key_id, created_by, created_at, position, next_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(subscription.id())
                .param(subscription.url())
                .param(words(subscription.kinds()))
                .param(seal.seal(secret))
                .param(seal.id())
                .param(subscription.createdBy())
                .param(time(subscription.createdAt()))
                .param(subscription.position())
                .param(time(subscription.createdAt()))
                .update();
    }

    /** The newest first. */
    List<Subscription> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM feed.subscription ORDER BY created_at DESC, id")
                .query(this::subscription)
                .list();
    }

    Optional<Subscription> find(String id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM feed.subscription WHERE id = ?")
                .param(id)
                .query(this::subscription)
                .optional();
    }

    /** Those that may be called now; not those whose secret is lost. */
    List<Subscription> due(Instant now) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM feed.subscription"
                        + " WHERE ended_at IS NULL AND next_at <= ? AND key_id = ? ORDER BY next_at, id")
                .param(time(now))
                .param(seal.id())
                .query(this::subscription)
                .list();
    }

    /**
     * Empty when it has ended meanwhile.
     *
     * @throws IllegalStateException when what is kept is not what was sealed
     */
    Optional<byte[]> secret(String id) {
        return jdbc.sql("SELECT secret FROM feed.subscription WHERE id = ? AND key_id = ?")
                .params(id, seal.id())
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    /** In the place of the old one, and called again at once. */
    void renew(String id, byte[] secret, Instant at) {
        jdbc.sql("UPDATE feed.subscription SET secret = ?, key_id = ?, failures = 0, next_at = ?"
                        + " WHERE id = ? AND ended_at IS NULL")
                .params(seal.seal(secret), seal.id(), time(at), id)
                .update();
    }

    /** Its secret is erased; the log of its calls stays. */
    void end(String id, Instant at) {
        jdbc.sql("UPDATE feed.subscription SET ended_at = ?, secret = NULL, key_id = NULL, next_at = NULL WHERE id = ?")
                .param(time(at))
                .param(id)
                .update();
    }

    void resume(String id, Instant at) {
        jdbc.sql("UPDATE feed.subscription SET failures = 0, next_at = ? WHERE id = ? AND ended_at IS NULL")
                .param(time(at))
                .param(id)
                .update();
    }

    /** What became of a call and where that leaves the subscription: both or neither is kept. */
    void called(Subscription after, Announcement announcement, int attempt, Instant at, Call call) {
        jdbc.sql("""
                        WITH logged AS (
                          INSERT INTO feed.delivery
                            (subscription_id, position, event_id, kind, attempt, at, status, error)
                          VALUES (:id, :told, :event, :kind, :attempt, :at, :status, :error))
                        UPDATE feed.subscription SET position = :position, failures = :failures, next_at = :next
                         WHERE id = :id AND ended_at IS NULL
                        """)
                .param("id", after.id())
                .param("told", announcement.position())
                .param("event", announcement.eventId())
                .param("kind", announcement.kind().toString())
                .param("attempt", attempt)
                .param("at", time(at))
                .param("status", call.status())
                .param("error", call.error())
                .param("position", after.position())
                .param("failures", after.failures())
                .param("next", after.nextAt() == null ? null : time(after.nextAt()))
                .update();
    }

    /** The newest first, those older than {@code before}. */
    List<Delivery> deliveries(String id, long before, int limit) {
        return jdbc.sql("SELECT number, position, event_id, kind, attempt, at, status, error FROM feed.delivery"
                        + " WHERE subscription_id = ? AND number < ? ORDER BY number DESC LIMIT ?")
                .params(id, before, limit)
                .query((row, n) -> new Delivery(
                        row.getLong("number"),
                        row.getLong("position"),
                        row.getString("event_id"),
                        Kind.find(row.getString("kind")).orElseThrow(),
                        row.getInt("attempt"),
                        instant(row, "at"),
                        row.getObject("status", Integer.class),
                        row.getString("error")))
                .list();
    }

    void forget(Instant before) {
        jdbc.sql("DELETE FROM feed.delivery WHERE at < ?").param(time(before)).update();
    }

    private Subscription subscription(ResultSet row, int n) throws SQLException {
        boolean ended = row.getObject("ended_at") != null;
        Array kinds = row.getArray("kinds");
        return new Subscription(
                row.getString("id"),
                row.getString("url"),
                Stream.of((String[]) kinds.getArray())
                        .map(word -> Kind.find(word).orElseThrow())
                        .toList(),
                row.getString("created_by"),
                instant(row, "created_at"),
                row.getLong("position"),
                row.getInt("failures"),
                row.getObject("next_at") == null ? null : instant(row, "next_at"),
                ended ? instant(row, "ended_at") : null,
                !ended && !seal.id().equals(row.getString("key_id")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String[] words(Collection<Kind> kinds) {
        return kinds.stream().map(Kind::toString).toArray(String[]::new);
    }
}
