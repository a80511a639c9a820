package org.taizhang.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReasonCode;

/** What was unusual about the newest revision, and how it was explained. */
public final class CheckTable {

    private static final Text UNCHECKED = new Text("未能审核，已标记", "Could not be checked; marked");

    private CheckTable() {}

    public static Table of(List<CheckNote> notes, FormDefinition form) {
        return new Table(
                "checks",
                new Text("核实性审核与说明", "What was unusual, and why"),
                List.of(
                        Column.words("item", "指标", "Item"),
                        Column.words("rule", "审核", "Check"),
                        Column.words("message", "情况", "Finding"),
                        Column.words("explanation", "说明", "Explanation")),
                notes.stream().map(note -> row(note, form)).toList());
    }

    private static Table.Row row(CheckNote note, FormDefinition form) {
        return Table.Row.of(
                Cell.words(label(note.item(), form)),
                Cell.words(note.rule()),
                Cell.words(note.message()),
                Cell.words(explanation(note)));
    }

    private static Text label(String item, FormDefinition form) {
        return form.item(item)
                .map(ItemDefinition::label)
                .or(() -> form.group(item).map(group -> group.label()))
                .orElse(new Text(item, item));
    }

    private static Text explanation(CheckNote note) {
        CheckNote.Given given = note.given();
        if (given != null) {
            Text label = ReasonCode.find(given.code()).map(ReasonCode::label).orElse(new Text("", ""));
            return new Text(
                    given.code() + " " + label.zh() + "：" + given.text(),
                    given.code() + " " + label.en() + ": " + given.text());
        }
        @Nullable Period from = note.standingFrom();
        return from == null
                ? UNCHECKED
                : new Text(
                        from.label().zh() + "的说明经审定，仍有效",
                        "the accepted explanation of " + from.label().en() + " still holds");
    }
}
