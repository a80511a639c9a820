package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Unit;

/** The output of the five towns is of another scope than that of each town: the towns that state one exceed it. */
final class OutputScopes implements Rule {

    private static final String UNIT = "亿元";

    @Override
    public Stream<Finding> findings(Book book) {
        return book.find("five-towns.outputAboveScale").stream().flatMap(together -> finding(book, together));
    }

    private static Stream<Finding> finding(Book book, Fact together) {
        List<Fact> towns = book.each("town", "output");
        if (Book.sum(towns).compareTo(together.quantity()) <= 0) {
            return Stream.empty();
        }
        Finding finding = new Finding(
                        "OUTPUT_SCOPES",
                        Severity.HIGH,
                        new Text(
                                "五镇产值与各镇产值口径不同：前者只含规上",
                                "Output of the five towns is above-scale only, that of each town is not"),
                        new Text(
                                "各数各带口径，互不相加减；全镇数不作集聚区路径起点。",
                                "Each number keeps its scope; a whole town's output starts no cluster's path."))
                .number("fiveTownsAboveScale", "五镇规上", "five towns, above scale", yiYuan(together.quantity()), UNIT)
                .number("sumOfTowns", "已载各镇之和", "sum of the towns that state one", yiYuan(Book.sum(towns)), UNIT);
        towns.forEach(t -> finding.number(
                String.valueOf(t.cluster()),
                book.cluster(t).town().zh() + "（全镇）",
                book.cluster(t).town().en() + " (whole town)",
                yiYuan(t.quantity()),
                UNIT));
        book.find("five-towns.outputAboveScaleShareOfCounty")
                .filter(share -> Book.number(share).signum() > 0)
                .ifPresent(share -> county(book, finding, together, share));
        return Stream.of(finding.facts(together).facts(towns));
    }

    private static void county(Book book, Finding finding, Fact together, Fact share) {
        Fraction aboveScale = together.quantity().times(Book.HUNDRED).dividedBy(share.quantity());
        finding.number(
                "impliedCountyAboveScale", "推算全县规上", "implied for the county, above scale", yiYuan(aboveScale), UNIT);
        book.find("county.output.2020")
                .ifPresent(county -> finding.number("county", "全县", "county", yiYuan(county.quantity()), UNIT)
                        .percent(
                                "shareOfCounty",
                                "五镇规上占全县",
                                "five towns above scale in the county",
                                together.quantity(),
                                county.quantity())
                        .number(
                                "impliedCountyBelowScale",
                                "推算全县规下",
                                "implied for the county, below scale",
                                yiYuan(county.quantity().minus(aboveScale)),
                                UNIT)
                        .facts(county));
        finding.facts(share);
    }

    private static Fraction yiYuan(Fraction quantity) {
        return Unit.YI_YUAN.fromBase(quantity);
    }
}
