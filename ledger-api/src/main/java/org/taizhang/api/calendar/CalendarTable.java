package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;

/** The windows of a year, one row each. */
final class CalendarTable {

    private static final Note ASSUMED = Note.of(
            "ASSUMED",
            "推定",
            "assumed",
            "未见当年（或本表）通知，沿用2025年产值表各期日期。",
            "No notice was seen for this year or form: the days of output in 2025.");

    private CalendarTable() {}

    static Table of(int year, List<CalendarRow> rows, Instant now) {
        return new Table(
                "calendar",
                new Text(year + "年报表日程", "Reporting calendar of " + year),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("form", "报表", "Form"),
                        Column.words("due", "填报", "Due"),
                        Column.words("state", "状态", "State"),
                        Column.words("opensOn", "开放", "Opens on"),
                        Column.words("onTimeUntil", "按时截至", "On time until"),
                        Column.words("aboveScale", "规上单位按时截至", "On time until, above scale"),
                        Column.words("closesOn", "收报截止", "Closes on")),
                rows.stream().map(row -> row(row, now)).toList());
    }

    private static Table.Row row(CalendarRow row, Instant now) {
        Cell onTime = Cell.words(Times.minute(row.onTimeUntil()));
        return Table.Row.of(
                Cell.words(row.period().label()),
                Cell.words(FormCatalogue.of(row.form()).title()),
                Cell.words(row.due().label()),
                Cell.EMPTY.lit(state(row, now)),
                Cell.words(Times.minute(row.opensOn())),
                row.assumed() ? onTime.marked(List.of(ASSUMED)) : onTime,
                Cell.words(Times.minute(row.aboveScaleOnTimeUntil())),
                Cell.words(Times.minute(row.closesOn())));
    }

    private static Lamp state(CalendarRow row, Instant now) {
        if (now.isBefore(row.opensOn())) {
            return new Lamp("○", new Text("未开放", "not open yet"), "lamp-none");
        }
        return now.isAfter(row.closesOn())
                ? new Lamp("●", new Text("已截止", "closed"), "lamp-none")
                : new Lamp("◆", new Text("开放中", "open"), "lamp-green");
    }
}
