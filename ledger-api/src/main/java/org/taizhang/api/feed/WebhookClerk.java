package org.taizhang.api.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.AnnouncementQueries;

/**
 * Tells subscribers what they were not told yet, each in the order of the ledger: one that fails waits longer every time,
 * and what comes after waits with it. Each is told at least once; whoever stops in the middle tells it again.
 */
public final class WebhookClerk {

    /** After the first failure in a row, the second …; after the last of them it is suspended. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final Duration LOG_KEPT = Duration.ofDays(90);
    private static final int AT_ONCE_MAX = 100;

    private final Subscriptions subscriptions;
    private final AnnouncementQueries announcements;
    private final Webhook webhook;
    private final Clock machine;

    /** @param machine tells the true time, also where the ledger's is simulated: others compare it with theirs */
    WebhookClerk(Subscriptions subscriptions, AnnouncementQueries announcements, Webhook webhook, Clock machine) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.webhook = webhook;
        this.machine = machine;
    }

    /** By one node at a time. */
    public void deliver() {
        subscriptions.due(machine.instant()).forEach(this::deliver);
        subscriptions.forget(machine.instant().minus(LOG_KEPT));
    }

    private void deliver(Subscription due) {
        Subscription now = due;
        for (Announcement announcement :
                announcements.after(due.position(), EnumSet.copyOf(due.kinds()), AT_ONCE_MAX)) {
            Instant at = machine.instant();
            Optional<Call> made = call(due, announcement, at);
            if (made.isEmpty()) {
                return;
            }
            Call call = made.get();
            int attempt = now.failures() + 1;
            now = call.taken() ? told(now, announcement.position(), at) : failed(now, at);
            subscriptions.called(now, announcement, attempt, at, call);
            if (!call.taken()) {
                return;
            }
        }
    }

    /** Empty when it has ended meanwhile, or everything stops. */
    private Optional<Call> call(Subscription due, Announcement announcement, Instant at) {
        Optional<byte[]> secret;
        try {
            secret = subscriptions.secret(due.id());
        } catch (IllegalStateException notWhatWasSealed) {
            return Optional.of(Call.failed("FEED_SECRET"));
        }
        return secret.filter(s -> !Thread.currentThread().isInterrupted())
                .map(s -> webhook.call(due.url(), s, Told.of(announcement), at));
    }

    /** Ids of those whose secret cannot be read any more. */
    public List<String> secretsLost() {
        return subscriptions.all().stream()
                .filter(Subscription::secretLost)
                .map(Subscription::id)
                .toList();
    }

    private static Subscription told(Subscription before, long position, Instant at) {
        return after(before, position, 0, at);
    }

    private static Subscription failed(Subscription before, Instant at) {
        int failures = before.failures() + 1;
        return after(
                before, before.position(), failures, failures > WAITS.size() ? null : at.plus(WAITS.get(failures - 1)));
    }

    private static Subscription after(Subscription before, long position, int failures, @Nullable Instant nextAt) {
        return new Subscription(
                before.id(),
                before.url(),
                before.kinds(),
                before.createdBy(),
                before.createdAt(),
                position,
                failures,
                nextAt,
                before.endedAt(),
                before.secretLost());
    }
}
