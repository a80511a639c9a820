package org.taizhang.ledger.plan.discrepancy;

import java.util.Objects;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Reading;
import org.taizhang.ledger.plan.Unit;

/** The text states a total otherwise than the table, beyond the rounding of its printed digits. */
final class TextAgainstTable implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.plan().readings().stream()
                .filter(r -> r.other() != null)
                .flatMap(r -> book
                        .find(r.fact())
                        .flatMap(table -> book.find(Objects.requireNonNull(r.other()))
                                .flatMap(text -> Stream.of(text)
                                        .filter(t -> !agree(table, t))
                                        .map(t -> finding(book, r, table, t))
                                        .findFirst()))
                        .stream());
    }

    private static boolean agree(Fact table, Fact text) {
        Unit unit = Unit.find(Objects.requireNonNull(text.unit())).orElseThrow();
        return Book.rounds(unit.fromBase(table.quantity()), text);
    }

    private static Finding finding(Book book, Reading reading, Fact table, Fact text) {
        Unit unit = reading.column().unit();
        Fraction total = unit.fromBase(table.quantity());
        Fraction stated = unit.fromBase(text.quantity());
        Fraction rows = unit.fromBase(Book.sum(book.cells(reading.column(), reading.year())));
        Text label = reading.column().label();
        return new Finding(
                        "TEXT_AGAINST_TABLE." + reading.column() + "." + reading.year(),
                        Severity.HIGH,
                        new Text(
                                reading.year() + "年" + label.zh() + "：正文与表格合计不一致",
                                label.en() + " " + reading.year() + ": the text differs from the total of the table"),
                        new Text(
                                "以表格印出的合计数为准；正文数并列标示，不作平均。",
                                "The printed total of the table binds; the text is shown beside, never averaged."))
                .number("text", "正文", "text", stated, unit.toString())
                .number("tableTotal", "表格合计", "total of the table", total, unit.toString())
                .number("sumOfRows", "各行之和", "sum of the rows", rows, unit.toString())
                .number("difference", "差额", "difference", total.minus(stated), unit.toString())
                .facts(text, table);
    }
}
