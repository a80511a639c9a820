package org.taizhang.api.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * What is about to be filed, beside what it is compared with.
 *
 * @param table every item that is stated now or was then
 * @param preparer who signs by filing
 */
public record FilingSummary(Table table, int explained, int unexplained, String preparer) {

    private static final int PERCENT = 100;
    private static final int PERCENT_DECIMALS = 1;

    /** @param then revision that is corrected, else the last report before; null when there is neither */
    public static FilingSummary of(
            FormDefinition form,
            TypedForm typed,
            @Nullable Compared then,
            List<AskedExplanation> asked,
            int unexplained,
            String preparer) {
        return new FilingSummary(compare(form, typed, then), asked.size() - unexplained, unexplained, preparer);
    }

    /** Every item that is stated now or was then, and what changes. */
    public static Table compare(FormDefinition form, TypedForm typed, @Nullable Compared then) {
        List<Table.Row> rows = new ArrayList<>();
        for (ItemDefinition item : form.items()) {
            String now = typed.get("values." + item.code());
            String before = then == null ? "" : then.typed().get("values." + item.code());
            if (item.stated() && !(now.isEmpty() && before.isEmpty())) {
                rows.add(row(item, typed, then == null ? TypedForm.BLANK : then.typed()));
            }
        }
        Text compared = then == null ? new Text("上期", "Before") : then.name();
        return new Table(
                "summary-table",
                then == null
                        ? new Text("没有以前的报表可比", "No earlier report to compare with")
                        : new Text("与" + compared.zh() + "相比", "Compared with: " + compared.en()),
                List.of(
                        Column.words("item", "指标", "Item"),
                        Column.words("unit", "单位", "Unit"),
                        Column.number("before", compared, Column.NONE),
                        Column.number("now", new Text("本次", "Now"), Column.NONE),
                        Column.number("change", new Text("增减", "Change"), Column.NONE),
                        Column.number("percent", new Text("增减%", "Change, %"), Column.NONE)),
                rows);
    }

    /** @param name how it is called: a period, or a revision */
    public record Compared(Text name, TypedForm typed) {}

    private static Table.Row row(ItemDefinition item, TypedForm now, TypedForm then) {
        Input after = Input.of("values.", item, now, FormProblems.NONE);
        Input before = Input.of("values.", item, then, FormProblems.NONE);
        Optional<BigDecimal> to = number(after);
        Optional<BigDecimal> from = number(before);
        Optional<BigDecimal> change = to.flatMap(n -> from.map(n::subtract));
        Cell percent = change.filter(c -> from.orElseThrow().signum() > 0)
                .map(c -> Cell.number(
                        Fraction.whole(c).times(PERCENT).dividedBy(Fraction.whole(from.orElseThrow())),
                        PERCENT_DECIMALS))
                .orElse(Cell.EMPTY);
        return Table.Row.of(
                Cell.words(item.label()),
                Cell.words(Units.of(item.unit())),
                shown(before, from),
                shown(after, to),
                change.map(Cell::number).orElse(Cell.EMPTY),
                percent);
    }

    /** Areas in different units are not subtracted from each other. */
    private static Optional<BigDecimal> number(Input input) {
        return input.item().type().numeric() && input.unit().equals(input.item().unit())
                ? TypedNumber.read(input.value())
                : Optional.empty();
    }

    private static Cell shown(Input input, Optional<BigDecimal> number) {
        return number.map(Cell::number).orElseGet(() -> Cell.words(words(input)));
    }

    /** With its unit where that is not the one of the item. */
    private static Text words(Input input) {
        Text shown = new Text(input.shown(Text.Language.ZH), input.shown(Text.Language.EN));
        if (input.value().isEmpty() || input.unit().equals(input.item().unit())) {
            return shown;
        }
        Text unit = Units.of(input.unit());
        return new Text(shown.zh() + " " + unit.zh(), shown.en() + " " + unit.en());
    }
}
