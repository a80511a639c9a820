package org.taizhang.api.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.check.Unevaluated;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.projections.filing.Unchecked;

/** Checks that could not be evaluated, for those who can mend them: the reports were taken without. */
@Component
class ChecksDesk {

    private final Unevaluated unevaluated;

    ChecksDesk(Unevaluated unevaluated) {
        this.unevaluated = unevaluated;
    }

    List<Work> of(CurrentUser user) {
        return user.may(Action.CHANGE_SURVEY)
                ? unevaluated.checks().stream().map(ChecksDesk::work).toList()
                : List.of();
    }

    private static Work work(Unchecked check) {
        String since = Times.minute(check.since());
        return new Work(
                "/checks#unchecked",
                new Text(
                        "审核" + check.rule() + "第" + check.version() + "版不能计算",
                        "Check " + check.rule() + " version " + check.version() + " cannot be evaluated"),
                new Text(
                        since + "起" + check.reports() + "份报表未经此项审核",
                        check.reports() + " reports taken without it since " + since),
                true);
    }
}
