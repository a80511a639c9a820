package org.taizhang.api.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.read.FiguresProgress;

/** Who is told, as decided by those who may. */
@Service
class SubscriptionDesk {

    private static final int STANDING_MAX = 50;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Subscriptions subscriptions;
    private final Reachable reachable;
    private final TestCalls tests;
    private final FiguresProgress figures;
    private final Clock clock;

    SubscriptionDesk(
            Subscriptions subscriptions, Reachable reachable, TestCalls tests, FiguresProgress figures, Clock clock) {
        this.subscriptions = subscriptions;
        this.reachable = reachable;
        this.tests = tests;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param secret to be told once, in base64url */
    record Opened(Subscription subscription, String secret) {

        /** The secret stays out of logs. */
        @Override
        public String toString() {
            return "secret of " + subscription.id();
        }
    }

    /** Is told of what is given out from now on. */
    Opened open(CurrentUser user, String url, List<Kind> kinds) {
        List<Problem> problems = new ArrayList<>(reachable.problems(url));
        if (kinds.isEmpty()) {
            problems.add(Problem.of("FEED_KINDS", "/kinds", "请至少选一类通知。", "Choose at least one kind of announcement."));
        }
        if (subscriptions.all().stream().filter(s -> s.endedAt() == null).count() >= STANDING_MAX) {
            problems.add(Problem.of(
                    "FEED_MANY",
                    "",
                    "订阅已达" + STANDING_MAX + "个，请先停用不再需要的订阅。",
                    "There are " + STANDING_MAX + " subscriptions: end one that is not needed first."));
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        String secret = secret();
        Subscription subscription = new Subscription(
                UUID.randomUUID().toString(),
                url,
                kinds.stream().distinct().toList(),
                user.actor(),
                clock.instant(),
                figures.position(),
                0,
                Clock.systemUTC().instant(),
                null,
                false);
        subscriptions.add(subscription, secret.getBytes(StandardCharsets.US_ASCII));
        return new Opened(subscription, secret);
    }

    /** A new secret, by which the next call is signed: the old one is known to the wrong people, or lost. */
    Opened renew(String id) {
        standing(id);
        String secret = secret();
        subscriptions.renew(
                id,
                secret.getBytes(StandardCharsets.US_ASCII),
                Clock.systemUTC().instant());
        return new Opened(get(id), secret);
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    List<Subscription> all() {
        return subscriptions.all();
    }

    /** @throws RefusedException when there is none */
    Subscription get(String id) {
        return subscriptions
                .find(id)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "FEED_SUBSCRIPTION",
                        "/id",
                        "没有编号为“" + id + "”的订阅。",
                        "There is no subscription '" + id + "'."));
    }

    /** Once ended, it stays so. */
    void end(String id) {
        if (get(id).endedAt() == null) {
            subscriptions.end(id, clock.instant());
        }
    }

    /** Tries again at once, from where it stands. */
    Subscription resume(String id) {
        standing(id);
        subscriptions.resume(id, Clock.systemUTC().instant());
        return get(id);
    }

    /** Calls it once, also while it is suspended; what it is told in its order waits for nothing. */
    Tested test(String id) {
        return tests.call(standing(id));
    }

    private Subscription standing(String id) {
        Subscription found = get(id);
        if (found.endedAt() != null) {
            throw RefusedException.of(
                    Refusal.Kind.CONFLICT,
                    "FEED_ENDED",
                    "",
                    "该订阅已停用，密钥已删除；请新建订阅。",
                    "The subscription has ended and its secret is erased: open a new one.");
        }
        return found;
    }

    List<Delivery> deliveries(String id, long before, int limit) {
        return subscriptions.deliveries(get(id).id(), before, limit);
    }
}
