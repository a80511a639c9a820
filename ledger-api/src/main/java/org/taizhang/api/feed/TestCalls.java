package org.taizhang.api.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/**
 * Calls a subscriber so that somebody sees what comes of it: by the rules of real calls, but outside their order and their
 * log. Where the subscription stands does not change.
 */
@Component
class TestCalls {

    private final Subscriptions subscriptions;
    private final Webhook webhook;
    private final Semaphore one = new Semaphore(1);

    TestCalls(Subscriptions subscriptions, Webhook webhook) {
        this.subscriptions = subscriptions;
        this.webhook = webhook;
    }

    /**
     * One at a time: the one who asks waits for the answer of others.
     *
     * @throws RefusedException when another is under way, or there is no secret to sign with
     */
    Tested call(Subscription standing) {
        byte[] secret = secret(standing).orElseThrow(TestCalls::noSecret);
        if (!one.tryAcquire()) {
            throw refused(
                    "FEED_TEST_BUSY", "另一个测试正在进行，请在十秒后再试。", "Another test is under way: try again in ten seconds.");
        }
        try {
            Instant at = Clock.systemUTC().instant();
            long from = System.nanoTime();
            Call call = webhook.call(
                    standing.url(), secret, TestMessage.of(UUID.randomUUID().toString(), standing, at), at);
            return Tested.of(call, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
        } finally {
            one.release();
        }
    }

    private Optional<byte[]> secret(Subscription standing) {
        try {
            return subscriptions.secret(standing.id());
        } catch (IllegalStateException notWhatWasSealed) {
            return Optional.empty();
        }
    }

    private static RefusedException noSecret() {
        return refused("FEED_SECRET", "密钥读不出，请先换发新密钥。", "The secret cannot be read: take a new one first.");
    }

    private static RefusedException refused(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.CONFLICT, rule, "", zh, en);
    }
}
