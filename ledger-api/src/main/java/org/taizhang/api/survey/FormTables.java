package org.taizhang.api.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.api.check.Announced;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.IdentityDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/** The versions of forms, and what one of them asks, as tables. */
final class FormTables {

    private static final Text YES = new Text("必填", "required");
    private static final Text NO = new Text("", "");
    private static final Text COMPUTED = new Text("系统计算", "computed");

    private FormTables() {}

    static Table versions(List<FormShelf.Version> versions) {
        return new Table(
                "versions",
                new Text("报表及其版本", "Forms and their versions"),
                List.of(
                        Column.words("form", "报表", "Form"),
                        Column.words("version", "版本", "Version"),
                        Column.words("formNo", "表号", "Form no."),
                        Column.words("issuer", "制定机关", "Issuer"),
                        Column.words("docNo", "文号", "Approval"),
                        Column.words("validFrom", "有效期起", "Valid from"),
                        Column.words("validTo", "有效期止", "Valid to"),
                        Column.words("origin", "来历", "Origin")),
                versions.stream().map(FormTables::row).toList());
    }

    private static Table.Row row(FormShelf.Version version) {
        String document = version.document();
        return Table.Row.of(
                Cell.words(version.title()).leadingTo("/forms/" + version.form() + "?version=" + version.version()),
                Cell.words(version.version()),
                Cell.words(version.header().formNo()),
                Cell.words(version.header().issuer()),
                Cell.words(version.header().docNo()),
                Cell.words(version.header().validFrom().toString()),
                Cell.words(version.header().validTo().toString()),
                document == null ? Cell.words(new Text("随程序", "shipped")) : Cell.words(document));
    }

    /** @param id of the table on its page */
    static Table items(String id, FormDefinition form) {
        List<Table.Row> rows = new ArrayList<>();
        form.items().forEach(item -> rows.add(row("", item)));
        form.groups().forEach(group -> group.items().forEach(item -> rows.add(row(group.code() + "/", item))));
        return new Table(
                id,
                new Text("指标", "Items"),
                List.of(
                        Column.words("no", "代码", "No."),
                        Column.words("label", "指标", "Item"),
                        Column.words("code", "接口名称", "Name in the interface"),
                        Column.words("unit", "计量单位", "Unit"),
                        Column.words("columns", "栏目", "Columns"),
                        Column.words("required", "要求", "Required")),
                rows);
    }

    private static Table.Row row(String group, ItemDefinition item) {
        return Table.Row.of(
                Cell.words(item.no()),
                Cell.words(item.label()),
                Cell.words(group + item.code()),
                Cell.words(Units.of(item.unit())),
                Cell.words(columns(item)),
                Cell.words(item.stated() ? item.required() ? YES : NO : COMPUTED));
    }

    private static Text columns(ItemDefinition item) {
        return new Text(
                item.columns().stream().map(c -> c.label().zh()).collect(Collectors.joining("、")),
                item.columns().stream().map(c -> c.label().en()).collect(Collectors.joining(", ")));
    }

    static Table identities(FormDefinition form) {
        return new Table(
                "identities",
                new Text("表内平衡关系", "Identities"),
                List.of(
                        Column.words("id", "编号", "No."),
                        Column.words("severity", "性质", "Severity"),
                        Column.words("expression", "公式", "Expression"),
                        Column.words("message", "提示", "Message")),
                form.identities().stream().map(FormTables::row).toList());
    }

    private static Table.Row row(IdentityDefinition identity) {
        return Table.Row.of(
                Cell.words(identity.id()),
                Cell.words(identity.severity().label()),
                Cell.words(identity.expression()),
                Cell.words(Announced.of(identity.message(), List.of())));
    }
}
