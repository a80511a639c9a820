package org.taizhang.ledger.plan.discrepancy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * Every other row of the table keeps nearly the same ratio of two columns (within 5 %), one row does not (by more than
 * 5 %).
 */
final class OddRow implements Rule {

    private static final Fraction UP = Fraction.of(105, 100);
    private static final Fraction DOWN = Fraction.of(95, 100);
    private static final Fraction FAR_UP = Fraction.of(125, 100);
    private static final Fraction FAR_DOWN = Fraction.of(80, 100);
    private static final int OTHERS_NEEDED = 3;

    /** The suspect cell and the cell of the same row it is compared with. */
    private record Pair(Fact suspect, Fact partner, int year) {
        Fraction ratio() {
            return suspect.quantity().dividedBy(partner.quantity());
        }
    }

    @Override
    public Stream<Finding> findings(Book book) {
        return Stream.concat(
                findings(book, TargetColumn.ABOVE_SCALE, TargetColumn.ENTERPRISES),
                findings(book, TargetColumn.EMPLOYMENT, TargetColumn.OUTPUT));
    }

    private static Stream<Finding> findings(Book book, TargetColumn suspect, TargetColumn partner) {
        List<Pair> pairs = book.plan().targetYears().stream()
                .flatMap(year -> book.cells(suspect, year).stream()
                        .flatMap(s -> book.cell(Scope.of(book.cluster(s).id()), partner, year).stream()
                                .filter(p -> Book.number(p).signum() > 0)
                                .map(p -> new Pair(s, p, year))))
                .toList();
        return pairs.stream().flatMap(pair -> finding(book, pair, pairs, suspect, partner));
    }

    @SuppressWarnings("ReferenceEquality") // two rows may say the same
    private static Stream<Finding> finding(
            Book book, Pair odd, List<Pair> pairs, TargetColumn suspect, TargetColumn partner) {
        List<Fraction> others =
                pairs.stream().filter(p -> p != odd).map(Pair::ratio).sorted().toList();
        if (others.size() < OTHERS_NEEDED) {
            return Stream.empty();
        }
        Fraction low = Collections.min(others);
        Fraction high = Collections.max(others);
        boolean othersAgree = high.compareTo(low.times(UP)) <= 0;
        boolean outside = beyond(odd.ratio(), low.times(DOWN), high.times(UP));
        if (!othersAgree || !outside) {
            return Stream.empty();
        }
        Fraction partnerValue = odd.partner().quantity();
        Fraction printed = odd.suspect().quantity();
        Fraction total = Book.sum(book.cells(suspect, odd.year())).minus(printed);
        String unit = suspect.unit().base();
        String name = book.cluster(odd.suspect()).shortName().zh();
        return Stream.of(new Finding(
                        "ODD_ROW." + suspect + "." + odd.suspect().cluster() + "." + odd.year(),
                        beyond(odd.ratio(), low.times(FAR_DOWN), high.times(FAR_UP)) ? Severity.HIGH : Severity.MEDIUM,
                        new Text(
                                name + odd.year() + "年" + suspect.label().zh() + "与"
                                        + partner.label().zh() + "之比偏离其他各行",
                                book.cluster(odd.suspect()).shortName().en() + " " + odd.year() + ": "
                                        + suspect.label().en() + " ÷ "
                                        + partner.label().en() + " is unlike every other row"),
                        new Text(
                                "疑似笔误，仍以印出数为准并作标示，不予“修正”。",
                                "Perhaps a slip: the printed number binds, marked, not repaired."))
                .number("printed", "印出数", "printed", printed, unit)
                .number(
                        "lowestByOthers",
                        "按其他行最低比例",
                        "at the lowest ratio of the others",
                        partnerValue.times(low),
                        unit)
                .number(
                        "highestByOthers",
                        "按其他行最高比例",
                        "at the highest ratio of the others",
                        partnerValue.times(high),
                        unit)
                .number("lowestTotal", "相应合计（低）", "total then, lowest", total.plus(partnerValue.times(low)), unit)
                .number("highestTotal", "相应合计（高）", "total then, highest", total.plus(partnerValue.times(high)), unit)
                .facts(odd.suspect(), odd.partner()));
    }

    private static boolean beyond(Fraction ratio, Fraction low, Fraction high) {
        return ratio.compareTo(low) < 0 || ratio.compareTo(high) > 0;
    }
}
