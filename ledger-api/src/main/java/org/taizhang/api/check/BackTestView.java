package org.taizhang.api.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;

/** A back-test on a page: the periods asked for, what would have fired, and where. */
@Component
class BackTestView {

    private final BackTests tests;
    private final PeriodChoice periods;

    BackTestView(BackTests tests, PeriodChoice periods) {
        this.tests = tests;
        this.periods = periods;
    }

    /** @param from it is not tried when null */
    void show(CurrentUser user, CheckDefinition check, @Nullable Period from, @Nullable Period to, Model model) {
        Period last = periods.lastEnded();
        model.addAttribute("from", from == null ? last.sameLastYear() : from);
        model.addAttribute("to", to == null ? from == null ? last : from : to);
        if (from == null) {
            return;
        }
        try {
            BackTestAnswer answer = tests.test(user, check, from, to == null ? from : to);
            model.addAttribute("tested", table(answer));
            model.addAttribute("hits", hits(answer));
        } catch (RefusedException refused) {
            model.addAttribute("problems", refused.refusal().problems());
        }
    }

    private static Table table(BackTestAnswer answer) {
        return new Table(
                "back-test",
                new Text("回测结果", "What it would have done"),
                List.of(
                        number("asked", "询问次数", "Asked"),
                        number("notApplicable", "不适用", "Not applicable"),
                        number("passed", "通过", "Passed"),
                        number("fired", "触发", "Fired"),
                        number("errors", "不能计算", "Errors"),
                        number("units", "涉及企业", "Enterprises"),
                        number("sharePercent", "占产值%", "Share of output, %")),
                List.of(Table.Row.of(
                        Cell.number(answer.asked()),
                        Cell.number(answer.notApplicable()),
                        Cell.number(answer.passed()),
                        Cell.number(answer.fired()),
                        Cell.number(answer.errors()),
                        Cell.number(answer.units()),
                        answer.sharePercent() == null ? Cell.words("–") : Cell.number(answer.sharePercent()))));
    }

    private static Column number(String key, String zh, String en) {
        return Column.number(key, new Text(zh, en), Column.NONE);
    }

    private static Table hits(BackTestAnswer answer) {
        String more = answer.leftOff() == 0 ? "" : " (+" + answer.leftOff() + ")";
        return new Table(
                "hits",
                new Text("触发之处" + more, "Where it would have fired" + more),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("uscc", "统一社会信用代码", "Code"),
                        Column.words("item", "指标", "Item")),
                answer.items().stream()
                        .map(hit -> Table.Row.of(
                                Cell.words(hit.period().label()),
                                Cell.words(hit.uscc().value())
                                        .leadingTo("/enterprises/" + hit.uscc() + "?year="
                                                + hit.period().year()),
                                Cell.words(hit.item())))
                        .toList());
    }
}
