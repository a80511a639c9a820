package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Months;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.indicator.Absence;

/**
 * An enterprise's own output by month, this year beside the last, as the ledger counts it.
 *
 * @param last period that is over: from later ones nothing is missing yet
 */
record OutputTrend(int year, Period last, ReportBook thisYear, ReportBook lastYear) {

    private static final String OUTPUT = "grossOutput";
    private static final String ID = "trend";
    private static final int PERCENT = 100;
    private static final int PERCENT_DECIMALS = 1;
    private static final Text THOUSAND_YUAN = Units.of("千元");
    private static final Text GROSS_OUTPUT = new Text("工业总产值", "Gross output");
    private static final Text COMPARED = new Text("上年同期", "Same period last year");

    Table table() {
        Months months = Months.effective(thisYear, FormCatalogue.of(FormCode.OUTPUT));
        Months before = Months.effective(lastYear, FormCatalogue.of(FormCode.OUTPUT));
        return new Table(
                ID,
                new Text(year + "年分月产值与上年同期", "Output of " + year + " by month, and the year before"),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.number("output", new Text("产值 / 上年同期", "Output / last year"), THOUSAND_YUAN),
                        Column.number("growth", new Text("增长%", "Growth, %"), Column.NONE),
                        Column.number("ytd", new Text("1—本月 / 上年同期", "Year to date / last year"), THOUSAND_YUAN),
                        Column.number("ytdGrowth", new Text("累计增长%", "Growth to date, %"), Column.NONE)),
                Period.range(new Period(year, 2), Period.december(year)).stream()
                        .map(period -> row(period, months, before))
                        .toList());
    }

    Chart chart() {
        return new Chart(
                Chart.Kind.LINE,
                ID,
                1,
                null,
                new Text("分月产值", "Output by month"),
                THOUSAND_YUAN,
                GROSS_OUTPUT,
                new Chart.Target(COMPARED, null));
    }

    private Table.Row row(Period period, Months months, Months before) {
        Optional<BigDecimal> output = month(months, period);
        Optional<BigDecimal> outputThen = month(before, period.sameLastYear());
        Optional<BigDecimal> ytd = yearToDate(months, period);
        Optional<BigDecimal> ytdThen = yearToDate(before, period.sameLastYear());
        return Table.Row.of(
                Cell.words(period.label()),
                beside(period, output, outputThen).plottedPerMonth(period.months()),
                growth(output, outputThen),
                beside(period, ytd, ytdThen),
                growth(ytd, ytdThen));
    }

    private static Optional<BigDecimal> month(Months months, Period period) {
        return Optional.ofNullable(months.filed().get(period))
                .map(values -> new StatedReport(FormCatalogue.of(FormCode.OUTPUT), values).find(OUTPUT));
    }

    private static Optional<BigDecimal> yearToDate(Months months, Period period) {
        return Optional.ofNullable(
                months.yearToDate().getOrDefault(period, Map.of()).get(OUTPUT + ".ytd"));
    }

    private Cell beside(Period period, Optional<BigDecimal> now, Optional<BigDecimal> then) {
        Cell missing = period.compareTo(last) > 0 ? Cell.EMPTY : Cell.absent(FigureNotes.of(Absence.NOT_FILED));
        Cell cell = now.map(Cell::number).orElse(missing);
        return then.map(cell::against).orElse(cell);
    }

    private static Cell growth(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        return now.flatMap(n -> then.filter(t -> t.signum() > 0)
                        .map(t -> Cell.number(
                                Fraction.whole(n.subtract(t)).times(PERCENT).dividedBy(Fraction.whole(t)),
                                PERCENT_DECIMALS)))
                .orElse(Cell.EMPTY);
    }
}
