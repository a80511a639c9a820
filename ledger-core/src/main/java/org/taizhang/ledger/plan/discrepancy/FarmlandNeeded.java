package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.TargetColumn;

/** The last built-up target cannot be reached on planned land that is not stable farmland. */
final class FarmlandNeeded implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.lastTargetYear()
                .flatMap(year -> book.cell(Scope.ALL, TargetColumn.BUILT_UP_AREA, year)
                        .flatMap(built ->
                                book.find("clusters.plannedArea").map(area -> finding(book, year, built, area))))
                .orElseGet(Stream::empty);
    }

    private static Stream<Finding> finding(Book book, int year, Fact built, Fact area) {
        List<Fact> farmland = book.each("red-line", "stableFarmland");
        Fraction farmed = Book.sum(farmland);
        Fraction free = area.quantity().minus(farmed);
        Fraction needed = built.quantity().minus(free);
        if (farmland.size() < book.clusters().size() || needed.numerator().signum() <= 0) {
            return Stream.empty();
        }
        Finding finding = new Finding(
                        "FARMLAND_NEEDED",
                        Severity.MEDIUM,
                        new Text(
                                year + "年建成区目标须占用稳定耕地，与“尽量少占用耕地”相抵触",
                                "The built-up target of " + year
                                        + " needs stable farmland, against using as little as possible"),
                        new Text(
                                "目标仍以印出数为准，所需耕地并列提示。",
                                "The printed target binds; the farmland it needs is shown beside."))
                .percent(
                        "builtUpShare", "建成区占规划面积", "built-up share of planned area", built.quantity(), area.quantity())
                .number("farmland", "稳定耕地", "stable farmland", farmed, "亩")
                .percent("farmlandShare", "占规划面积", "its share of planned area", farmed, area.quantity())
                .number("notFarmland", "非稳定耕地", "other planned land", free, "亩")
                .number("farmlandNeeded", "至少须占用", "at least needed", needed, "亩");
        book.cells(TargetColumn.BUILT_UP_AREA, year)
                .forEach(cell -> book.find("red-line", book.cluster(cell).id(), "plannedArea")
                        .ifPresent(planned -> finding.percent(
                                String.valueOf(cell.cluster()),
                                book.cluster(cell).shortName().zh() + "建成区占比",
                                book.cluster(cell).shortName().en() + ", built-up share",
                                cell.quantity(),
                                planned.quantity())));
        return Stream.of(finding.facts(built, area).facts(farmland));
    }
}
