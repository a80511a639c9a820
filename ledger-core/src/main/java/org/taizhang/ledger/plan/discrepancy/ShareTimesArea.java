package org.taizhang.ledger.plan.discrepancy;

import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.TargetColumn;

/** 建成区面积 × 可用面积占比 is not the printed 产出面积. */
final class ShareTimesArea implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.plan().targetYears().stream()
                .flatMap(year -> book.scopes().flatMap(scope -> finding(book, scope, year).stream()));
    }

    private static Optional<Finding> finding(Book book, Scope scope, int year) {
        return book.cell(scope, TargetColumn.BUILT_UP_AREA, year)
                .filter(built -> Book.number(built).signum() > 0)
                .flatMap(built -> book.cell(scope, TargetColumn.USABLE_SHARE, year)
                        .flatMap(share -> book.cell(scope, TargetColumn.PRODUCTIVE_AREA, year)
                                .filter(area -> !Book.equal(product(built, share), area.quantity()))
                                .map(area -> finding(scope, year, built, share, area))));
    }

    private static Fraction product(Fact built, Fact share) {
        return built.quantity().times(share.quantity()).dividedBy(Book.HUNDRED);
    }

    private static Finding finding(Scope scope, int year, Fact built, Fact share, Fact area) {
        Fraction product = product(built, share);
        return new Finding(
                        "SHARE_TIMES_AREA." + scope + "." + year,
                        Severity.MEDIUM,
                        new Text(
                                year + "年建成区面积×可用面积占比不等于产出面积",
                                "Built-up area × usable share is not the productive area of " + year),
                        new Text(
                                "占比是修约数：产出面积以印出数为准，合计占比按面积之和计算。",
                                "The share is rounded: the printed area binds, total shares are computed from summed areas."))
                .number("product", "建成区面积×占比", "area × share", product, "亩")
                .number("printed", "印出产出面积", "printed productive area", area.quantity(), "亩")
                .number("difference", "差额", "difference", area.quantity().minus(product), "亩")
                .number("exactShare", "准确占比", "exact share", Book.percent(area.quantity(), built.quantity()), "%")
                .facts(built, share, area);
    }
}
