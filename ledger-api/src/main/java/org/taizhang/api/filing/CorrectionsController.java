package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.projections.filing.CorrectionQueries;

/** Requests for a correction: those of one's own enterprises, or all for who reads all. */
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionsController {

    static final Set<State> PENDING = EnumSet.of(State.REQUESTED, State.ENDORSED);

    private final CorrectionQueries corrections;
    private final Moments moments;

    CorrectionsController(CorrectionQueries corrections, Moments moments) {
        this.corrections = corrections;
        this.moments = moments;
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record StepsAnswer(
            @JsonUnwrapped Moment moment,
            List<CorrectionQueries.Step> items,
            @Nullable Long next) {}

    /** @param state left out means those that are not decided */
    @GetMapping
    @Requires(Action.SEE_CORRECTIONS)
    StepsAnswer list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Moment now = moments.resolve(AsOf.NOW);
        CorrectionQueries.Page page = corrections.list(
                user.mayOnAll(Action.SEE_CORRECTIONS) ? null : user.enterprises(),
                state == null ? PENDING : EnumSet.of(state),
                cursor,
                Limit.of(limit),
                now.position());
        return new StepsAnswer(now, page.items(), page.next());
    }
}
