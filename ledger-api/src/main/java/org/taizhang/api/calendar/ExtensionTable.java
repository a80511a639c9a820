package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;

/** The extensions of a year, newest first. */
final class ExtensionTable {

    private ExtensionTable() {}

    static Table of(int year, List<ExtensionAnswer> extensions) {
        return new Table(
                        "extensions",
                        new Text(year + "年各期的延期", "Extensions of the periods of " + year),
                        List.of(
                                Column.words("id", "编号", "No."),
                                Column.words("state", "状态", "State"),
                                Column.words("period", "报告期", "Period"),
                                Column.words("form", "报表", "Form"),
                                Column.words("scope", "范围", "For"),
                                Column.words("onTimeUntil", "按时截至", "On time until"),
                                Column.words("closesOn", "收报截止", "Closes on"),
                                Column.words("reason", "事由", "Reason"),
                                Column.words("consentBy", "同意期限", "Consent by")),
                        extensions.stream().map(ExtensionTable::row).toList())
                .orElse(new Text("这一年没有延期。", "Nothing was extended in this year."));
    }

    private static Table.Row row(ExtensionAnswer answer) {
        Extension extension = answer.extension();
        Instant onTime = extension.onTimeUntil();
        return Table.Row.of(
                Cell.words(answer.id()),
                Cell.words(state(answer)),
                Cell.words(extension.period().label()),
                Cell.words(FormCatalogue.of(extension.form()).title()),
                Cell.words(scope(extension)),
                onTime == null ? Cell.words(new Text("不变", "unchanged")) : Cell.words(Times.minute(onTime)),
                Cell.words(Times.minute(extension.closesOn())),
                Cell.words(extension.reason()),
                Cell.words(Times.minute(answer.consentBy())));
    }

    private static Text state(ExtensionAnswer answer) {
        Text label = answer.state().label();
        ExtensionAnswer.EndedBy ended = answer.ended();
        return ended == null ? label : new Text(label.zh() + "：" + ended.reason(), label.en() + ": " + ended.reason());
    }

    private static Text scope(Extension extension) {
        if (extension.general()) {
            return new Text("全部单位", "everybody");
        }
        String named = extension.cluster() != null
                ? extension.cluster().value()
                : extension.enterprises().stream().map(Uscc::value).collect(Collectors.joining(" "));
        return new Text(named, named);
    }
}
