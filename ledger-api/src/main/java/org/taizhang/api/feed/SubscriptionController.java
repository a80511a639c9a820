package org.taizhang.api.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Webhooks: who is called when something is given out, and what became of the calls. */
@RestController
@RequestMapping("/api/v1/feeds/subscriptions")
class SubscriptionController {

    private final SubscriptionDesk desk;

    SubscriptionController(SubscriptionDesk desk) {
        this.desk = desk;
    }

    /** @param url https, without user and password */
    record NewSubscription(String url, List<Kind> kinds) {}

    /**
     * @param position everything up to it was told, or is of other kinds
     * @param failures in a row
     * @param nextAt when the next call may be made, by the server's clock; absent while suspended or ended
     */
    record SubscriptionAnswer(
            String id,
            String url,
            List<Kind> kinds,
            Subscription.State state,
            String createdBy,
            Instant createdAt,
            long position,
            int failures,
            @Nullable Instant nextAt,
            @Nullable Instant endedAt) {

        static SubscriptionAnswer of(Subscription s) {
            return new SubscriptionAnswer(
                    s.id(),
                    s.url(),
                    s.kinds(),
                    s.state(),
                    s.createdBy(),
                    s.createdAt(),
                    s.position(),
                    s.failures(),
                    s.nextAt(),
                    s.endedAt());
        }
    }

    /** @param secret by which calls are signed: shown this once */
    record OpenedAnswer(String secret, SubscriptionAnswer subscription) {}

    record SubscriptionsAnswer(List<SubscriptionAnswer> items) {}

    /** @param next the {@code cursor} of the next page; absent on the last */
    record DeliveriesAnswer(List<Delivery> items, @Nullable Long next) {}

    @GetMapping
    @Requires(Action.READ_SUBSCRIPTIONS)
    SubscriptionsAnswer list() {
        return new SubscriptionsAnswer(
                desk.all().stream().map(SubscriptionAnswer::of).toList());
    }

    @PostMapping
    @Requires(Action.CHANGE_SUBSCRIPTIONS)
    ResponseEntity<OpenedAnswer> open(CurrentUser user, @RequestBody NewSubscription body) {
        SubscriptionDesk.Opened opened = desk.open(user, body.url(), body.kinds());
        return ResponseEntity.status(201)
                .body(new OpenedAnswer(opened.secret(), SubscriptionAnswer.of(opened.subscription())));
    }

    @DeleteMapping("/{id}")
    @Requires(Action.CHANGE_SUBSCRIPTIONS)
    ResponseEntity<Void> end(@PathVariable String id) {
        desk.end(id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/resumption")
    @Requires(Action.CHANGE_SUBSCRIPTIONS)
    SubscriptionAnswer resume(@PathVariable String id) {
        return SubscriptionAnswer.of(desk.resume(id));
    }

    @PostMapping("/{id}/secret")
    @Requires(Action.CHANGE_SUBSCRIPTIONS)
    OpenedAnswer renew(@PathVariable String id) {
        SubscriptionDesk.Opened renewed = desk.renew(id);
        return new OpenedAnswer(renewed.secret(), SubscriptionAnswer.of(renewed.subscription()));
    }

    /** Waits for the answer, ten seconds at most. */
    @PostMapping("/{id}:test")
    @Requires(Action.CHANGE_SUBSCRIPTIONS)
    Tested test(@PathVariable String id) {
        return desk.test(id);
    }

    /** The newest first; kept for 90 days. */
    @GetMapping("/{id}/deliveries")
    @Requires(Action.READ_SUBSCRIPTIONS)
    DeliveriesAnswer deliveries(
            @PathVariable String id,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int max = Limit.of(limit);
        List<Delivery> page = desk.deliveries(id, cursor, max);
        return new DeliveriesAnswer(
                page, page.size() < max ? null : page.get(max - 1).number());
    }
}
