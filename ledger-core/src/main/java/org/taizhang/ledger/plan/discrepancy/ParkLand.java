package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** The land of the legacy parks is not the built-up area stated for the five towns. */
final class ParkLand implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.find("five-towns.builtUpArea").stream().flatMap(stated -> finding(book, stated));
    }

    private static Stream<Finding> finding(Book book, Fact stated) {
        List<Fact> parks = book.each("legacy-park", "area");
        Fraction sum = Book.sum(parks);
        if (parks.isEmpty() || Book.equal(sum, stated.quantity())) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                        "PARK_LAND",
                        Severity.MEDIUM,
                        new Text(
                                "各原有园区占地之和与五镇工业建成区面积不符",
                                "The legacy parks do not add up to the built-up area of the five towns"),
                        new Text(
                                "五镇数为约数或含园外用地；路径起点用各园区数。",
                                "The five towns' number is rough or has land outside the parks; paths start from the parks."))
                .number("sumOfParks", "各园区之和", "sum of the parks", sum, "亩")
                .number("stated", "五镇所称", "stated for the five towns", stated.quantity(), "亩")
                .number("difference", "差额", "difference", stated.quantity().minus(sum), "亩")
                .facts(stated)
                .facts(parks));
    }
}
