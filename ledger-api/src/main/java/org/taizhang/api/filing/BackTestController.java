package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckRules;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.BackTest;
import org.taizhang.ledger.registry.Uscc;

/** Tries a check on what was filed, before anybody is asked it. Nothing is recorded but who looked. */
@RestController
@RequestMapping("/api/v1/checks/back-tests")
class BackTestController {

    private static final int PERIODS_MAX = 22;
    private static final int SHOWN_MAX = 500;

    private final FiledBooks books;
    private final AccessLog log;

    BackTestController(FiledBooks books, AccessLog log) {
        this.books = books;
        this.log = log;
    }

    /** @param to at most two years after {@code from} */
    record BackTestBody(CheckBody check, Period from, Period to) {}

    /**
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
            int leftOff) {}

    record Hit(Uscc uscc, Period period, int revision, String item) {}

    @PostMapping
    @Requires(Action.CHANGE_SURVEY)
    BackTestAnswer test(CurrentUser user, @RequestBody BackTestBody body) {
        CheckDefinition check = body.check().check();
        List<Problem> broken = new ArrayList<>();
        CheckRules.broken(check).forEach(p -> broken.add(new Problem(p.rule(), "/check" + p.pointer(), p.message())));
        int periods = body.to().index() - body.from().index() + 1;
        if (periods < 1 || periods > PERIODS_MAX) {
            broken.add(Problem.of(
                    "PERIODS_RANGE", "/to", "起止期应有1至" + PERIODS_MAX + "期。", "From 1 to " + PERIODS_MAX + " periods."));
        }
        if (!check.form().filedByEnterprises()) {
            broken.add(
                    Problem.of("CHECK_FORM", "/check/form", "只能回测企业填报的表。", "Only forms of enterprises can be tried."));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, broken));
        }
        List<Hit> hits = new ArrayList<>();
        BackTest test = books.ask(
                check,
                Period.range(body.from(), body.to()),
                (report, item) -> hits.add(new Hit(report.uscc(), report.period(), report.revision(), item)));
        log.read(
                user,
                "back-test",
                hits.stream()
                        .map(hit -> new AccessLog.Filing(hit.uscc(), check.form(), hit.period()))
                        .distinct()
                        .toList());
        return answer(test, hits);
    }

    private static BackTestAnswer answer(BackTest test, List<Hit> hits) {
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
