package org.taizhang.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.announcement.AnnouncementQueries;
import tools.jackson.databind.json.JsonMapper;

/** Against a real database and a real server of others; time is the test's. */
class WebhookClerkTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final byte[] SECRET = "the secret".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.create();
    private final AtomicInteger status = new AtomicInteger(204);
    private final Subscriber subscriber = new Subscriber(status::get);
    private final List<Announcement> given = new ArrayList<>();
    private SecretSeal seal = seal("first");
    private final Subscriptions subscriptions = new Subscriptions(new FeedDatabase(database.app()), seal);
    private Instant now = START;

    @AfterEach
    void close() {
        subscriber.close();
        database.close();
    }

    @Test
    void a_subscriber_is_told_what_it_asked_for_in_order_and_signed() throws Exception {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_PUBLISHED, Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_PUBLISHED);
        give(6, Kind.FIGURES_PUBLISHED);
        give(7, Kind.ASSESSMENT_FINAL);

        clerk("127.0.0.0/8").deliver();

        Subscriber.Heard first = subscriber.next();
        assertThat(first.event()).isEqualTo("event-5");
        assertThat(first.body())
                .isEqualTo(
                        "{\"id\":\"event-5\",\"position\":5,\"kind\":\"assessment.published\",\"subject\":\"2025-1\","
                                + "\"number\":1,\"recordedAt\":\"2026-03-01T00:00:00Z\","
                                + "\"address\":\"/api/v1/feeds/assessments?limit=1&cursor=4\"}");
        assertThat(first.signature())
                .isEqualTo(Signature.of(SECRET, START, first.body().getBytes(StandardCharsets.UTF_8)))
                .startsWith("t=1772438400,v1=");
        assertThat(subscriber.next().event()).isEqualTo("event-7");
        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.calls()).as("each once when it is taken").isZero();
        assertThat(subscriptions.deliveries("s", Long.MAX_VALUE, 9))
                .extracting(Delivery::position, Delivery::attempt, Delivery::status)
                .containsExactly(tuple(7L, 1, 204), tuple(5L, 1, 204));
    }

    @Test
    void one_that_fails_is_told_again_later_and_what_comes_after_waits() throws Exception {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_PUBLISHED);
        give(5, Kind.ASSESSMENT_PUBLISHED);
        give(8, Kind.ASSESSMENT_PUBLISHED);
        status.set(503);

        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.next().event()).isEqualTo("event-5");
        now = START.plusSeconds(29);
        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.calls()).as("not before the wait is over").isZero();

        status.set(302);
        now = START.plusSeconds(30);
        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.next().event()).isEqualTo("event-5");
        assertThat(subscriber.calls()).as("redirects are not followed").isZero();

        status.set(200);
        now = now.plus(Duration.ofMinutes(2));
        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.next().event()).isEqualTo("event-5");
        assertThat(subscriber.next().event()).isEqualTo("event-8");
        assertThat(subscriptions.deliveries("s", Long.MAX_VALUE, 9))
                .extracting(Delivery::position, Delivery::attempt, Delivery::status)
                .containsExactly(tuple(8L, 1, 200), tuple(5L, 3, 200), tuple(5L, 2, 302), tuple(5L, 1, 503));
        assertThat(subscriptions.find("s").orElseThrow().failures()).isZero();
    }

    @Test
    void one_that_fails_for_days_is_suspended_until_somebody_resumes_it() throws Exception {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_FINAL);
        status.set(500);
        int calls = 0;
        while (subscriptions.find("s").orElseThrow().state() == Subscription.State.ACTIVE) {
            clerk("127.0.0.0/8").deliver();
            subscriber.next();
            calls++;
            now = now.plus(Duration.ofDays(2));
        }
        assertThat(calls).isEqualTo(10);

        status.set(200);
        subscriptions.resume("s", now);
        clerk("127.0.0.0/8").deliver();
        assertThat(subscriber.next().event()).isEqualTo("event-5");
    }

    @Test
    void an_address_that_has_come_to_lead_inside_is_not_called() {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_FINAL);

        clerk("10.0.0.0/8").deliver();

        assertThat(subscriber.calls()).isZero();
        assertThat(subscriptions.deliveries("s", Long.MAX_VALUE, 9))
                .extracting(Delivery::status, Delivery::error)
                .containsExactly(tuple(null, "FEED_PRIVATE"));
    }

    @Test
    void a_test_call_goes_by_the_same_rules_and_moves_nothing() {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        Subscription before = subscriptions.find("s").orElseThrow();
        status.set(302);

        assertThat(tests("10.0.0.0/8").call(before).error()).isEqualTo("FEED_PRIVATE");
        assertThat(subscriber.calls()).isZero();
        Tested redirected = tests("127.0.0.0/8").call(before);
        assertThat(redirected.status()).isEqualTo(302);
        assertThat(redirected.taken()).isFalse();
        assertThat(subscriber.calls()).as("redirects are not followed").isOne();
        assertThat(subscriptions.find("s")).contains(before);

        seal = seal("second");
        assertThatThrownBy(() -> tests("127.0.0.0/8").call(before))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().problems())
                                .extracting(Problem::rule)
                                .containsExactly("FEED_SECRET"));
    }

    @Test
    void one_that_does_not_answer_keeps_nobody_else_waiting_and_an_ended_one_hears_nothing() throws Exception {
        Subscriber gone = new Subscriber(() -> 200);
        String nobody = gone.url();
        gone.close();
        subscribe("a-gone", nobody, Kind.ASSESSMENT_FINAL);
        subscribe("b-ended", subscriber.url(), Kind.ASSESSMENT_FINAL);
        subscriptions.end("b-ended", now);
        subscribe("c", subscriber.url(), Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_FINAL);

        clerk("127.0.0.0/8").deliver();

        assertThat(subscriber.next().event()).isEqualTo("event-5");
        assertThat(subscriber.calls()).isZero();
        assertThat(subscriptions.deliveries("a-gone", Long.MAX_VALUE, 9))
                .singleElement()
                .satisfies(call -> assertThat(call.error()).contains("ConnectException"));
        assertThat(subscriptions.secret("b-ended")).isEmpty();
    }

    @Test
    void the_log_is_kept_for_ninety_days() {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_FINAL);
        clerk("127.0.0.0/8").deliver();

        now = START.plus(Duration.ofDays(91));
        clerk("127.0.0.0/8").deliver();

        assertThat(subscriptions.deliveries("s", Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void the_database_holds_no_secret_that_can_be_read_without_the_key() {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);

        assertThat(stored("s")).as("sealed").isNotEmpty().doesNotContain(text(SECRET));
        assertThat(subscriptions.secret("s").orElseThrow()).isEqualTo(SECRET);
    }

    @Test
    void what_an_earlier_version_kept_open_is_sealed_at_the_next_start() throws Exception {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        jdbc().sql("UPDATE feed.subscription SET secret = ?, key_id = NULL")
                .param(SECRET)
                .update();
        give(5, Kind.ASSESSMENT_FINAL);

        clerk("127.0.0.0/8").deliver();

        Subscriber.Heard heard = subscriber.next();
        assertThat(heard.signature())
                .isEqualTo(Signature.of(SECRET, START, heard.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(stored("s")).doesNotContain(text(SECRET));
    }

    @Test
    void with_another_key_nobody_is_called_until_there_is_a_new_secret_or_the_old_key_again() throws Exception {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        give(5, Kind.ASSESSMENT_FINAL);
        seal = seal("second");

        clerk("127.0.0.0/8").deliver();
        Subscriptions later = new Subscriptions(new FeedDatabase(database.app()), seal);
        assertThat(later.find("s").orElseThrow().state()).isEqualTo(Subscription.State.SECRET_LOST);
        assertThat(clerk("127.0.0.0/8").secretsLost()).containsExactly("s");
        assertThat(later.deliveries("s", Long.MAX_VALUE, 9))
                .as("no try was wasted")
                .isEmpty();
        assertThat(subscriptions.find("s").orElseThrow().state())
                .as("with the old key")
                .isEqualTo(Subscription.State.ACTIVE);

        byte[] fresh = "the new one".getBytes(StandardCharsets.US_ASCII);
        later.renew("s", fresh, START);
        clerk("127.0.0.0/8").deliver();
        Subscriber.Heard heard = subscriber.next();
        assertThat(heard.event()).as("nothing was missed").isEqualTo("event-5");
        assertThat(heard.signature())
                .isEqualTo(Signature.of(fresh, START, heard.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_secret_that_somebody_changed_in_the_database_signs_nothing() {
        subscribe("s", subscriber.url(), Kind.ASSESSMENT_FINAL);
        jdbc().sql("UPDATE feed.subscription SET secret = set_byte(secret, 20, get_byte(secret, 20) # 1)")
                .update();
        give(5, Kind.ASSESSMENT_FINAL);

        clerk("127.0.0.0/8").deliver();

        assertThat(subscriber.calls()).isZero();
        assertThat(subscriptions.deliveries("s", Long.MAX_VALUE, 9))
                .extracting(Delivery::error)
                .containsExactly("FEED_SECRET");
    }

    private String stored(String id) {
        return text(jdbc().sql("SELECT secret FROM feed.subscription WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .single());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database.app());
    }

    private static SecretSeal seal(String name) {
        return new SecretSeal(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), SecretSeal.KEY_BYTES));
    }

    /** As after a start: it knows nothing but the tables. */
    private WebhookClerk clerk(String allowed) {
        return new WebhookClerk(
                new Subscriptions(new FeedDatabase(database.app()), seal),
                new Given(List.copyOf(given)),
                webhook(allowed),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private TestCalls tests(String allowed) {
        return new TestCalls(new Subscriptions(new FeedDatabase(database.app()), seal), webhook(allowed));
    }

    private static Webhook webhook(String allowed) {
        return new Webhook(new Reachable(new FeedProperties(List.of(allowed), null)), JsonMapper.shared());
    }

    private record Given(List<Announcement> all) implements AnnouncementQueries {
        @Override
        public List<Announcement> after(long after, Set<Kind> kinds, int limit) {
            return all.stream()
                    .filter(a -> a.position() > after && kinds.contains(a.kind()))
                    .limit(limit)
                    .toList();
        }
    }

    private void give(long position, Kind kind) {
        given.add(new Announcement(
                position, "event-" + position, kind, "2025-1", 1, Instant.parse("2026-03-01T00:00:00Z")));
    }

    private void subscribe(String id, String url, Kind... kinds) {
        subscriptions.add(new Subscription(id, url, List.of(kinds), "a", START, 0, 0, START, null, false), SECRET);
    }
}
