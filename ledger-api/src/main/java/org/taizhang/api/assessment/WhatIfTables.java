package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.taizhang.api.assessment.whatif.WhatIfLog;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.SubjectScore;

/** What would be, beside what is; and who asked. */
final class WhatIfTables {

    private WhatIfTables() {}

    static Table compared(AssessmentView view, Reckoning before, Reckoning after) {
        return new Table(
                "result",
                new Text("试算结果", "What would be"),
                List.of(
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.number("is", new Text("现总分", "Total as it is"), Column.NONE),
                        Column.words("place", "现名次", "Place as it is"),
                        Column.number("wouldBe", new Text("试算总分", "Total as it would be"), Column.NONE),
                        Column.words("placed", "试算名次", "Place as it would be"),
                        Column.number("change", new Text("变化", "Change"), Column.NONE)),
                before.result().scores().stream()
                        .map(is ->
                                row(view, is, after.result().score(is.subject()).orElseThrow()))
                        .toList());
    }

    private static Table.Row row(AssessmentView view, SubjectScore is, SubjectScore wouldBe) {
        BigDecimal change = wouldBe.total().subtract(is.total());
        return Table.Row.of(
                Cell.words(view.name(is.subject())),
                Cell.number(is.total()),
                Cell.words(AssessmentTables.place(is)),
                Cell.number(wouldBe.total()),
                Cell.words(AssessmentTables.place(wouldBe)),
                Cell.number(change));
    }

    static Table log(AssessmentView view, List<WhatIfLog.Asked> asked) {
        return new Table(
                "log",
                new Text("试算记录（最近）", "What was asked lately"),
                List.of(
                        Column.words("number", "编号", "Number"),
                        Column.words("at", "时间", "When"),
                        Column.words("office", "角色", "Role"),
                        Column.words("asker", "账户", "Account"),
                        Column.words("weights", "权重", "Weights"),
                        Column.words("values", "数值", "Values")),
                asked.stream().map(a -> row(view, a)).toList());
    }

    private static Table.Row row(AssessmentView view, WhatIfLog.Asked asked) {
        return Table.Row.of(
                Cell.words(String.valueOf(asked.number())),
                Cell.words(Times.minute(asked.at())),
                Cell.words(asked.office()),
                Cell.words(asked.asker()),
                Cell.words(asked.weights().stream()
                        .map(weight -> weight(view, weight))
                        .reduce(WhatIfTables::beside)
                        .orElse(Column.NONE)),
                Cell.words(String.join("; ", asked.values())));
    }

    /** {@code OUTPUT_YTD 30} with its title. */
    private static Text weight(AssessmentView view, String weight) {
        String[] parts = weight.split(" ");
        Text title = view.indicator(parts[0]);
        return new Text(title.zh() + " " + parts[1], title.en() + " " + parts[1]);
    }

    private static Text beside(Text a, Text b) {
        return new Text(a.zh() + "；" + b.zh(), a.en() + "; " + b.en());
    }
}
