package org.taizhang.ledger.plan.discrepancy;

import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Fact;

/** The printed share of stable farmland is not farmland ÷ planned area. */
final class FarmlandShare implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.clusters().stream().flatMap(c -> finding(book, c).stream());
    }

    private static Optional<Finding> finding(Book book, ClusterInfo cluster) {
        return book.find("red-line", cluster.id(), "stableFarmland")
                .flatMap(farmland -> book.find("red-line", cluster.id(), "plannedArea")
                        .filter(area -> Book.number(area).signum() > 0)
                        .flatMap(area -> book.find("red-line", cluster.id(), "stableFarmlandShare")
                                .filter(share ->
                                        !Book.rounds(Book.percent(farmland.quantity(), area.quantity()), share))
                                .map(share -> finding(cluster, farmland, area, share))));
    }

    private static Finding finding(ClusterInfo cluster, Fact farmland, Fact area, Fact share) {
        Fraction stated = Book.printed(share).dividedBy(Book.HUNDRED);
        return new Finding(
                        "FARMLAND_SHARE." + cluster.id(),
                        Severity.HIGH,
                        new Text(
                                cluster.shortName().zh() + "稳定耕地占比与面积不符",
                                cluster.shortName().en() + ": the share of stable farmland does not fit the areas"),
                        new Text("以面积数为准，占比按面积重新计算。", "The areas bind; the share is computed from them."))
                .number("stated", "印出占比", "printed share", Book.printed(share), "%")
                .number("computed", "按面积计算", "from the areas", Book.percent(farmland.quantity(), area.quantity()), "%")
                .number(
                        "farmlandIfShareIsRight",
                        "若占比无误，耕地应为",
                        "farmland if the share is right",
                        area.quantity().times(stated),
                        "亩")
                .quotient(
                        "areaIfShareIsRight",
                        "若占比和耕地无误，规划面积应为",
                        "planned area if share and farmland are right",
                        farmland.quantity(),
                        stated,
                        "亩")
                .facts(farmland, area, share);
    }
}
