package org.taizhang.api.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.check.ChecksInForce.Catalogue;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.CodedCheck;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.Severity;

/** The checks in force, one row each; those in the program after those that are data. */
final class CheckTable {

    private static final Text SHIPPED = new Text("随程序", "shipped");

    private CheckTable() {}

    /**
     * @param form all forms when null
     * @param alerts whether those for statisticians only are shown
     */
    static Table of(Catalogue catalogue, @Nullable FormCode form, boolean alerts) {
        Stream<Table.Row> data = catalogue.definitions().stream()
                .filter(check -> form == null || check.form() == form)
                .filter(check -> alerts || check.severity() != Severity.ALERT)
                .map(check -> row(check, catalogue.origin(check)));
        Stream<Table.Row> coded = CheckCatalogue.coded().stream()
                .filter(check -> form == null || check.forms().contains(form))
                .map(CheckTable::row);
        return new Table(
                "checks",
                new Text("现行审核", "Checks in force"),
                List.of(
                        Column.words("id", "编号", "No."),
                        Column.words("version", "版本", "Version"),
                        Column.words("form", "报表", "Form"),
                        Column.words("severity", "性质", "Severity"),
                        Column.words("item", "指标", "Item"),
                        Column.words("message", "提示", "Message"),
                        Column.words("origin", "来历", "Origin")),
                Stream.concat(data, coded).toList());
    }

    private static Table.Row row(CheckDefinition check, @Nullable Adoption adoption) {
        return Table.Row.of(
                Cell.words(check.id()).leadingTo(address(CheckKey.of(check))),
                Cell.number(check.version()),
                Cell.words(FormCatalogue.of(check.form()).title()),
                Cell.words(check.severity().label()),
                Cell.words(item(check.form(), check.item())),
                Cell.words(Announced.of(check.message(), check.parameters())),
                adoption == null ? Cell.words(SHIPPED) : Cell.words(adoption.document()));
    }

    /** As the form calls it; its code where the form came without it. */
    static Text item(FormCode form, String item) {
        FormDefinition founding = FormCatalogue.of(form);
        return founding.item(item)
                .map(ItemDefinition::label)
                .or(() -> founding.group(item).map(GroupDefinition::label))
                .orElse(new Text(item, item));
    }

    private static Table.Row row(CodedCheck check) {
        return Table.Row.of(
                Cell.words(check.id()),
                Cell.EMPTY,
                Cell.words(new Text(forms(check, true), forms(check, false))),
                Cell.words(check.severity().label()),
                Cell.EMPTY,
                Cell.words(check.message()),
                Cell.words(new Text("程序内", "in the program")));
    }

    private static String forms(CodedCheck check, boolean zh) {
        return String.join(
                zh ? "、" : ", ",
                check.forms().stream()
                        .map(form -> FormCatalogue.of(form).title())
                        .map(title -> zh ? title.zh() : title.en())
                        .toList());
    }

    static String address(CheckKey key) {
        return "/checks/" + key.form() + "/" + key.id() + "/" + key.item();
    }
}
