package org.taizhang.api.registry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;

/** What an enterprise owes for a year, and how far it is; newest first. */
final class DueTable {

    private static final Text NO_UNIT = new Text("", "");
    private static final Note LATE = Note.of("LATE", "迟", "late", "首次报送晚于截至时间。", "First filed after the deadline.");

    private DueTable() {}

    static Table of(Uscc uscc, List<DueReport> due, Instant now) {
        List<Table.Row> rows = due.stream()
                .sorted(Comparator.comparing(DueReport::period).reversed().thenComparing(DueReport::form))
                .map(report -> row(uscc, report, now))
                .toList();
        return new Table(
                "due",
                new Text("应报与已报", "Due and filed"),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("form", "报表", "Form"),
                        Column.words("state", "状态", "State"),
                        Column.words("onTimeUntil", "按时截至", "On time until"),
                        Column.words("closesOn", "收报截止", "Closes on"),
                        Column.words("filedAt", "首次报送", "First filed"),
                        Column.number("revision", new Text("版次", "Revision"), NO_UNIT)),
                rows);
    }

    private static Table.Row row(Uscc uscc, DueReport report, Instant now) {
        String address = "/enterprises/" + uscc + "/reports/" + report.form() + "/" + report.period();
        Instant filedAt = report.filedAt();
        Cell first = filedAt == null ? Cell.EMPTY : Cell.words(Times.minute(filedAt));
        boolean late = filedAt != null && filedAt.isAfter(report.onTimeUntil());
        return Table.Row.of(
                Cell.words(report.period().label()).leadingTo(address),
                Cell.words(FormCatalogue.of(report.form()).title()).leadingTo(address),
                Cell.EMPTY.lit(ReportState.of(report, now)),
                Cell.words(Times.minute(report.onTimeUntil())),
                Cell.words(Times.minute(report.closesOn())),
                late ? first.marked(List.of(LATE)) : first,
                report.revision() == 0 ? Cell.EMPTY : Cell.number(report.revision()));
    }
}
