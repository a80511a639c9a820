package org.taizhang.api.vintage;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** What changed between two moments, with the events that did it. */
@RestController
@RequestMapping("/api/v1/clusters/{cluster}")
class ChangesController {

    private final Changes changes;
    private final PeriodChoice periods;

    ChangesController(Changes changes, PeriodChoice periods) {
        this.changes = changes;
        this.periods = periods;
    }

    /**
     * Without {@code from} since the last deadline, without {@code to} until now; without {@code lastPeriod} the last
     * period that has ended, without {@code firstPeriod} the first of that year.
     *
     * @param cursor position of the last event of the page before
     */
    @GetMapping("/changes")
    @Requires(Action.READ_CLOSED_FIGURES)
    ChangesAnswer changes(
            CurrentUser user,
            @PathVariable Scope cluster,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long fromPosition,
            @RequestParam(required = false) @Nullable Long toPosition,
            @RequestParam(required = false) @Nullable Period firstPeriod,
            @RequestParam(required = false) @Nullable Period lastPeriod,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestHeader(name = Writes.POSITION, required = false) @Nullable Long atLeast) {
        TwoMoments moments =
                changes.moments(user, cluster, new TwoMoments.Asked(from, to, fromPosition, toPosition), atLeast);
        Period last = lastPeriod == null ? periods.lastEnded() : lastPeriod;
        Period first = firstPeriod == null ? new Period(last.year(), 2) : firstPeriod;
        return ChangesAnswer.of(
                cluster,
                moments,
                first,
                last,
                changes.between(user, cluster, moments, first, last, cursor == null ? 0 : cursor, Limit.of(limit)));
    }
}
