package org.taizhang.ledger.plan.discrepancy;

import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** The list of the five towns counts the above-scale enterprises of a town otherwise than its own description. */
final class BaselineTwice implements Rule {

    private static final String ITEM = "aboveScale";

    @Override
    public Stream<Finding> findings(Book book) {
        return book.each("five-towns", ITEM).stream()
                .flatMap(list -> book.find("town", book.cluster(list).id(), ITEM).stream()
                        .filter(town -> !Book.equal(list.quantity(), town.quantity()))
                        .map(town -> finding(book, list, town)));
    }

    private static Finding finding(Book book, Fact list, Fact town) {
        Text name = book.cluster(list).town();
        return new Finding(
                        "BASELINE_TWICE." + list.cluster(),
                        Severity.HIGH,
                        new Text(
                                name.zh() + "规上工业企业基数有两个", "Two baselines of above-scale enterprises for " + name.en()),
                        new Text(
                                "以有时点的名单数为准，镇情介绍数无时点，并列标示。",
                                "The dated list is used; the undated description is shown beside."))
                .number("list", "五镇名单", "list of the five towns", list.quantity(), "家")
                .number("town", "镇情介绍", "description of the town", town.quantity(), "家")
                .number("sumOfList", "名单合计", "sum of the list", Book.sum(book.each("five-towns", ITEM)), "家")
                .number("sumOfTowns", "镇情合计", "sum of the descriptions", Book.sum(book.each("town", ITEM)), "家")
                .facts(list, town);
    }
}
