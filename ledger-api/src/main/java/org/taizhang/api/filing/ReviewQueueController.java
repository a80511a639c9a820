package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** Reports that wait for review, and many accepted at once. */
@RestController
@RequestMapping("/api/v1/review-queue")
class ReviewQueueController {

    private final ReviewQueue queue;
    private final Moments moments;
    private final Clock clock;

    ReviewQueueController(ReviewQueue queue, Moments moments, Clock clock) {
        this.queue = queue;
        this.moments = moments;
        this.clock = clock;
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record QueueAnswer(
            @JsonUnwrapped Moment moment,
            Scope cluster,
            Period period,
            List<ReviewItem> items,
            @Nullable String next) {}

    /** @param items as they were looked at */
    record Acceptances(List<ReviewQueue.Meant> items) {}

    /** @param items in the order they were sent */
    record Verdicts(List<ReviewQueue.Verdict> items) {}

    /** @param cluster left out means all that the account may review */
    @GetMapping
    @Requires(Action.QUERY_REPORT)
    QueueAnswer queue(
            CurrentUser user,
            @RequestParam Period period,
            @RequestParam(required = false) @Nullable Scope cluster,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment now = moments.resolve(AsOf.NOW);
        ReviewQueue.Page page = queue.page(user, cluster, period, cursor, Limit.of(limit), now.position());
        return new QueueAnswer(now, page.scope(), period, page.items(), page.next());
    }

    /** Sent again it accepts nothing twice: what is accepted already is said to be. */
    @PostMapping("/acceptances")
    @Requires(Action.ACCEPT_OR_RETURN_REPORT)
    Verdicts accept(CurrentUser user, @RequestBody Acceptances body) {
        return new Verdicts(queue.accept(new Recording(user.actor(), clock.instant()), body.items()));
    }
}
