package org.taizhang.api.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.check.BackTestAnswer.Hit;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckRules;
import org.taizhang.ledger.filing.BackTest;

/** Tries checks on what was filed, and logs whose reports that showed. */
@Component
class BackTests {

    private static final int PERIODS_MAX = 22;

    private final FiledBooks books;
    private final ChecksInForce checks;
    private final AccessLog log;

    BackTests(FiledBooks books, ChecksInForce checks, AccessLog log) {
        this.books = books;
        this.checks = checks;
        this.log = log;
    }

    /**
     * @param to at most two years after {@code from}
     * @throws RefusedException with everything that is wrong, by the fields {@code check}, {@code from} and {@code to}
     */
    BackTestAnswer test(CurrentUser user, CheckDefinition check, Period from, Period to) {
        List<Problem> broken = broken(check, from, to);
        if (!broken.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, broken));
        }
        List<Hit> hits = new ArrayList<>();
        BackTest test = books.ask(
                check,
                Period.range(from, to),
                (report, item) -> hits.add(new Hit(report.uscc(), report.period(), report.revision(), item)));
        log.read(
                user,
                "back-test",
                hits.stream()
                        .map(hit -> new AccessLog.Filing(hit.uscc(), check.form(), hit.period()))
                        .distinct()
                        .toList());
        return BackTestAnswer.of(test, hits);
    }

    private List<Problem> broken(CheckDefinition check, Period from, Period to) {
        List<Problem> broken = new ArrayList<>();
        CheckRules.broken(check, checks.of(check.form()))
                .forEach(p -> broken.add(new Problem(p.rule(), "/check" + p.pointer(), p.message())));
        int periods = to.index() - from.index() + 1;
        if (periods < 1 || periods > PERIODS_MAX) {
            broken.add(Problem.of(
                    "PERIODS_RANGE", "/to", "起止期应有1至" + PERIODS_MAX + "期。", "From 1 to " + PERIODS_MAX + " periods."));
        }
        if (!check.form().filedByEnterprises()) {
            broken.add(
                    Problem.of("CHECK_FORM", "/check/form", "只能回测企业填报的表。", "Only forms of enterprises can be tried."));
        }
        return broken;
    }
}
