package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.projections.filing.ThreadQueries;

/** Queries that wait: for the unit's answer, or for who asked. */
@RestController
@RequestMapping("/api/v1/queries")
class AskedController {

    private final Asked asked;
    private final Moments moments;

    AskedController(Asked asked, Moments moments) {
        this.asked = asked;
        this.moments = moments;
    }

    /** What is waited for. */
    enum For {
        ANSWER(Act.ASKED),
        SETTLEMENT(Act.ANSWERED);

        private final Act latest;

        For(Act latest) {
            this.latest = latest;
        }
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record WaitingAnswer(
            @JsonUnwrapped Moment moment,
            List<ThreadQueries.Waiting> items,
            @Nullable Long next) {}

    @GetMapping
    @Requires(Action.READ_STATISTICAL_REPORT)
    WaitingAnswer waiting(
            CurrentUser user,
            @RequestParam(defaultValue = "ANSWER") For waitingFor,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment now = moments.resolve(AsOf.NOW);
        ThreadQueries.Page page = asked.waiting(user, waitingFor.latest, cursor, Limit.of(limit), now.position());
        return new WaitingAnswer(now, page.items(), page.next());
    }
}
