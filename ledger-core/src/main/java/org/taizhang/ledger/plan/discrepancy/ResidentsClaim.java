package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** A number of residents every town is said to have, and a town that has fewer. */
final class ResidentsClaim implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.find("five-towns.residentsEach").stream().flatMap(claim -> finding(book, claim));
    }

    private static Stream<Finding> finding(Book book, Fact claim) {
        List<Fact> towns = book.each("town", "residents");
        List<Fact> below = towns.stream()
                .filter(t -> t.quantity().compareTo(claim.quantity()) < 0)
                .toList();
        if (below.isEmpty()) {
            return Stream.empty();
        }
        String zh = String.join(
                "、", below.stream().map(f -> book.cluster(f).town().zh()).toList());
        String en = String.join(
                ", ", below.stream().map(f -> book.cluster(f).town().en()).toList());
        Finding finding = new Finding(
                        "RESIDENTS_CLAIM",
                        Severity.HIGH,
                        new Text(
                                "“常住人口均在" + claim.value() + claim.unit() + "以上”对" + zh + "不成立",
                                "Not every town has the residents claimed: " + en),
                        new Text("以各镇常住人口数为准。", "The residents stated for each town are used."))
                .number("claim", "所称下限", "claimed minimum", claim.quantity(), "人");
        towns.forEach(t -> finding.number(
                String.valueOf(t.cluster()),
                book.cluster(t).town().zh(),
                book.cluster(t).town().en(),
                t.quantity(),
                "人"));
        return Stream.of(finding.facts(claim).facts(below));
    }
}
