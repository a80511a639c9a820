package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.TargetColumn;

/** The rows of a column do not add up to its printed total. */
final class RowSums implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.plan().targetYears().stream()
                .flatMap(year -> Stream.of(TargetColumn.values())
                        .filter(column -> !column.ratio())
                        .flatMap(column -> book.cell(Scope.ALL, column, year).stream()
                                .flatMap(total -> finding(book.cells(column, year), total, column, year))));
    }

    private static Stream<Finding> finding(List<Fact> rows, Fact total, TargetColumn column, int year) {
        Fraction sum = column.unit().fromBase(Book.sum(rows));
        Fraction printed = column.unit().fromBase(total.quantity());
        if (rows.isEmpty() || Book.equal(sum, printed)) {
            return Stream.empty();
        }
        String unit = column.unit().toString();
        Text label = column.label();
        return Stream.of(new Finding(
                        "ROW_SUM." + column + "." + year,
                        Severity.HIGH,
                        new Text(
                                year + "年" + label.zh() + "：各行之和与合计不符",
                                label.en() + " " + year + ": the rows do not add up to the total"),
                        new Text(
                                "全部集聚区以印出的合计数为准，各集聚区以各自行为准，不作平差。",
                                "For all clusters the printed total binds, for a cluster its row; nothing is force-fitted."))
                .number("sumOfRows", "各行之和", "sum of the rows", sum, unit)
                .number("tableTotal", "印出合计", "printed total", printed, unit)
                .number("difference", "差额", "difference", sum.minus(printed), unit)
                .facts(rows)
                .facts(total));
    }
}
