package org.taizhang.api.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.BackTest;
import org.taizhang.ledger.registry.Uscc;

/**
 * What a check would have done.
 *
 * @param asked how often it was asked, place by place
 * @param errors how often it could not be evaluated
 * @param units on how many enterprises it fired
 * @param output of all reports it was asked of, 千元
 * @param firedOutput of those where it fired, 千元
 * @param sharePercent of output, one decimal HALF_UP; absent without output
 * @param items where it fired, by period; the first 500
 * @param leftOff how many more there are
 */
record BackTestAnswer(
        long asked,
        long notApplicable,
        long passed,
        long fired,
        long errors,
        int units,
        BigDecimal output,
        BigDecimal firedOutput,
        @Nullable BigDecimal sharePercent,
        List<Hit> items,
        int leftOff) {

    private static final int SHOWN_MAX = 500;

    record Hit(Uscc uscc, Period period, int revision, String item) {}

    static BackTestAnswer of(BackTest test, List<Hit> hits) {
        long fired = test.count(Outcome.FIRED);
        long passed = test.count(Outcome.PASSED);
        long errors = test.count(Outcome.RULE_ERROR);
        long notApplicable = test.count(Outcome.NOT_APPLICABLE);
        return new BackTestAnswer(
                fired + passed + errors + notApplicable,
                notApplicable,
                passed,
                fired,
                errors,
                (int) hits.stream().map(Hit::uscc).distinct().count(),
                test.output(),
                test.firedOutput(),
                test.output().signum() <= 0
                        ? null
                        : test.firedOutput()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(test.output(), 1, RoundingMode.HALF_UP),
                hits.stream().limit(SHOWN_MAX).toList(),
                Math.max(0, hits.size() - SHOWN_MAX));
    }
}
