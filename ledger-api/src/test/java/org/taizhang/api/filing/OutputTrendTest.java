package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Cell.Plotted;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.Sheet;

class OutputTrendTest {

    private static final int OUTPUT_COLUMN = 1;
    private static final int YEAR_TO_DATE_COLUMN = 3;

    private final Given lastYear = millSince("2023-01")
            .done(file(OUTPUT, "2024-02", Sheet.output(100)), file(OUTPUT, "2024-03", Sheet.output(60)));

    @Test
    void january_and_february_are_drawn_as_the_mean_of_a_month_this_year_and_last() {
        Given both =
                lastYear.done(file(OUTPUT, "2025-02", Sheet.output(201)), file(OUTPUT, "2025-03", Sheet.output(90)));

        Cell february = cell(both, 0, OUTPUT_COLUMN);
        assertThat(february.number()).isEqualTo("201");
        assertThat(february.target()).isEqualTo("100");
        assertThat(february.plotted()).isEqualTo(new Plotted(BigDecimal.valueOf(101), BigDecimal.valueOf(50)));
        assertThat(cell(both, 1, OUTPUT_COLUMN).plotted()).isNull();
        assertThat(cell(both, 0, YEAR_TO_DATE_COLUMN).plotted()).isNull();
    }

    @Test
    void a_february_that_is_missing_stays_missing_beside_the_mean_of_last_year() {
        Cell february = cell(lastYear, 0, OUTPUT_COLUMN);

        assertThat(february.absence()).isNotNull();
        assertThat(february.plotted()).isEqualTo(new Plotted(null, BigDecimal.valueOf(50)));
    }

    private static Cell cell(Given given, int row, int column) {
        OutputTrend trend = new OutputTrend(2025, Period.parse("2025-06"), book(given, 2025), book(given, 2024));
        return trend.table().rows().get(row).cells().get(column);
    }

    private static ReportBook book(Given given, int year) {
        return given.ledger().read(ReportBook.STREAM, ReportBook.id(MILL, year)).state();
    }
}
