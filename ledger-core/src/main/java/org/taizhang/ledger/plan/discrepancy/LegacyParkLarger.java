package org.taizhang.ledger.plan.discrepancy;

import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** The area once planned for a legacy park exceeds the red line of the cluster said to be built on it. */
final class LegacyParkLarger implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.each("legacy-park", "plannedAreaKm2").stream()
                .flatMap(legacy -> book.find("red-line", book.cluster(legacy).id(), "plannedArea").stream()
                        .filter(redLine -> legacy.quantity().compareTo(redLine.quantity()) > 0)
                        .map(redLine -> finding(book, legacy, redLine)));
    }

    private static Finding finding(Book book, Fact legacy, Fact redLine) {
        Text name = book.cluster(legacy).shortName();
        Finding finding = new Finding(
                        "LEGACY_PARK_LARGER." + legacy.cluster(),
                        Severity.MEDIUM,
                        new Text(
                                name.zh() + "原有园区规划面积大于集聚区规划面积",
                                name.en() + ": the legacy park was planned larger than the cluster"),
                        new Text(
                                "原有园区与红线是两个地域，各数分别保存。",
                                "Legacy park and red line are two territories; their numbers stay apart."))
                .number("legacyPark", "原有园区规划", "legacy park, planned", legacy.quantity(), "亩")
                .number("redLine", "红线范围", "red line", redLine.quantity(), "亩")
                .facts(legacy, redLine);
        enterprises(book, finding, legacy, "legacy-park", "enterprises", "园区企业", "enterprises in the park");
        enterprises(book, finding, legacy, "red-line", "enterprisesInside", "红线内企业", "enterprises inside the red line");
        return finding;
    }

    private static void enterprises(
            Book book, Finding finding, Fact legacy, String territory, String item, String zh, String en) {
        book.find(territory, book.cluster(legacy).id(), item)
                .ifPresent(f -> finding.number(item, zh, en, f.quantity(), "家").facts(f));
    }
}
