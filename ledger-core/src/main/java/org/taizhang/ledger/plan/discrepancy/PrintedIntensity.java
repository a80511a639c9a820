package org.taizhang.ledger.plan.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/** The printed intensity of all clusters is not exactly output ÷ productive area. */
final class PrintedIntensity implements Rule {

    private record Year(int year, Fact printed, Fraction exact) {

        static Optional<Year> of(Book book, int year) {
            return book.plan()
                    .target(Scope.ALL, year, TargetColumn.INTENSITY)
                    .filter(t -> !t.derived())
                    .flatMap(t -> Optional.ofNullable(t.other())
                            .map(Target.OtherReading::value)
                            .map(exact -> new Year(year, t.sources().get(0), exact)));
        }

        boolean exactlyPrinted() {
            return Book.equal(exact, Book.printed(printed));
        }
    }

    @Override
    public Stream<Finding> findings(Book book) {
        List<Year> years = book.plan().targetYears().stream()
                .flatMap(year -> Year.of(book, year).stream())
                .toList();
        return years.stream().allMatch(Year::exactlyPrinted) ? Stream.empty() : Stream.of(finding(years));
    }

    private static Finding finding(List<Year> years) {
        boolean rounded = years.stream().allMatch(y -> Book.rounds(y.exact(), y.printed()));
        Finding finding = new Finding(
                "PRINTED_INTENSITY",
                rounded ? Severity.LOW : Severity.HIGH,
                rounded
                        ? new Text("单位面积产出强度为四舍五入的整数", "The printed intensity is rounded to whole numbers")
                        : new Text(
                                "单位面积产出强度与产值、产出面积不符", "The printed intensity does not fit output and productive area"),
                new Text(
                        "印出数为准，按产出面积（不是建成区面积）计算的准确值并列标示。",
                        "The printed number binds; the exact one, over productive and not built-up area, stands beside."));
        List<Fact> facts = new ArrayList<>();
        for (Year y : years) {
            finding.number(
                            "printed" + y.year(),
                            y.year() + "年印出",
                            "printed " + y.year(),
                            Book.printed(y.printed()),
                            "万元/亩")
                    .number("exact" + y.year(), y.year() + "年准确值", "exact " + y.year(), y.exact(), "万元/亩");
            facts.add(y.printed());
        }
        return finding.facts(facts);
    }
}
