package org.taizhang.api.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;

/** A year of one enterprise: every period and form, how far it is and until when it is on time. */
final class YearCalendar {

    /** Under short names, so that the year fits on a phone. */
    private static final Map<FormCode, Text> FORMS = new EnumMap<>(Map.of(
            FormCode.OUTPUT, new Text("产值", "Output"),
            FormCode.EMPLOYMENT, new Text("从业人员", "Employment"),
            FormCode.LAND_USE, new Text("用地用房", "Land")));

    private static final Note LATE = Note.of("LATE", "迟", "late", "首次报送晚于截至时间。", "First filed after the deadline.");

    private YearCalendar() {}

    /** @param asked reports somebody asked about, and whether all that is answered */
    static Table of(
            Uscc uscc,
            int year,
            List<DueReport> due,
            Set<ReportKey> begun,
            Map<ReportKey, Boolean> asked,
            Instant now) {
        Map<ReportKey, DueReport> reports = due.stream()
                .collect(Collectors.toMap(
                        report -> new ReportKey(uscc, report.form(), report.period()), Function.identity()));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("period", "报告期", "Period"));
        FORMS.forEach((form, name) -> columns.add(Column.words(form.toString(), name)));
        columns.add(Column.words("onTimeUntil", "按时上报截至", "On time until"));
        columns.add(Column.words("closesOn", "收报截止", "Closes on"));
        List<Table.Row> rows = Period.range(new Period(year, 2), Period.december(year)).stream()
                .map(period -> row(uscc, period, reports, begun, asked, now))
                .toList();
        return new Table("calendar", new Text(year + "年填报日历", "Calendar of " + year), columns, rows);
    }

    private static Table.Row row(
            Uscc uscc,
            Period period,
            Map<ReportKey, DueReport> reports,
            Set<ReportKey> begun,
            Map<ReportKey, Boolean> asked,
            Instant now) {
        Optional<DueReport> first = FORMS.keySet().stream()
                .flatMap(form -> Stream.ofNullable(reports.get(new ReportKey(uscc, form, period))))
                .findFirst();
        Stream<Cell> dates = Stream.of(
                first.map(report -> Cell.words(Times.minute(report.onTimeUntil())))
                        .orElse(Cell.EMPTY),
                first.map(report -> Cell.words(Times.minute(report.closesOn()))).orElse(Cell.EMPTY));
        Stream<Cell> states = FORMS.keySet().stream().map(form -> {
            ReportKey report = new ReportKey(uscc, form, period);
            return cell(report, reports.get(report), begun.contains(report), asked.get(report), now);
        });
        return Table.Row.of(Stream.of(Stream.of(Cell.words(period.label())), states, dates)
                .flatMap(Function.identity())
                .toArray(Cell[]::new));
    }

    private static Cell cell(
            ReportKey report, @Nullable DueReport due, boolean begun, @Nullable Boolean asked, Instant now) {
        if (due == null) {
            return Cell.EMPTY.lit(DeskState.NOT_DUE);
        }
        Cell state = Cell.EMPTY
                .lit(asked == null ? DeskState.of(due, begun, now) : DeskState.asked(asked))
                .leadingTo(report.address());
        Instant filedAt = due.filedAt();
        return filedAt != null && filedAt.isAfter(due.onTimeUntil()) ? state.marked(List.of(LATE)) : state;
    }
}
