package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.taizhang.api.assessment.whatif.WhatIfLog;
import org.taizhang.api.paging.Limit;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.WhatIf;

/** Scores by other weights or values; never in the ledger, and never from a value that is withheld. */
@RestController
@RequestMapping("/api/v1/assessments")
class WhatIfController {

    private final AssessmentDesk desk;
    private final WhatIfs whatIfs;
    private final WhatIfLog log;

    WhatIfController(AssessmentDesk desk, WhatIfs whatIfs, WhatIfLog log) {
        this.desk = desk;
        this.whatIfs = whatIfs;
        this.log = log;
    }

    /**
     * @param weights by indicator, those that are other ones; relative, so that full marks stay what they are
     * @param values in place of what is scored
     */
    record Question(
            @Nullable Map<String, BigDecimal> weights,
            @Nullable List<ValueBody> values) {

        WhatIf asked() {
            Map<String, Fraction> exact = new HashMap<>();
            if (weights != null) {
                weights.forEach((code, weight) -> exact.put(code, Fraction.whole(weight)));
            }
            return new WhatIf(
                    exact,
                    values == null
                            ? List.of()
                            : values.stream().map(ValueBody::exact).toList());
        }
    }

    /** @param value in the unit of the indicator */
    record ValueBody(String cluster, String indicator, BigDecimal value) {
        WhatIf.Value exact() {
            return new WhatIf.Value(cluster, indicator, Fraction.whole(value));
        }
    }

    /** @param next the {@code cursor} of the next page; absent on the last */
    record LogAnswer(List<WhatIfLog.Asked> items, @Nullable Long next) {}

    @PostMapping("/{id}:what-if")
    @Requires(Action.ASK_WHAT_IF)
    WhatIfAnswer ask(CurrentUser user, @PathVariable String id, @RequestBody Question body) {
        return WhatIfAnswer.of(whatIfs.ask(user, desk.get(user, id), body.asked()));
    }

    /** The newest first. */
    @GetMapping("/{id}/what-ifs")
    @Requires(Action.READ_WHAT_IFS)
    LogAnswer log(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int max = Limit.of(limit);
        List<WhatIfLog.Asked> page = log.list(desk.get(user, id).id(), cursor, max);
        return new LogAnswer(page, page.size() < max ? null : page.get(max - 1).number());
    }
}
