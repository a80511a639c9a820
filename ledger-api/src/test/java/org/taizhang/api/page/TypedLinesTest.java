package org.taizhang.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

class TypedLinesTest {

    private static final Text DAY = new Text("日期，如 2027-01-01。", "a day, as 2027-01-01.");

    @Test
    void everyLineThatCannotBeReadIsToldByItsNumberWithHowItIsWritten() {
        List<Problem> problems =
                TypedLines.problems("DAY_LINE", "/days", "2027-01-01\n\n soon \n2027-02-30", DAY, LocalDate::parse);

        assertThat(problems).extracting(Problem::pointer).containsExactly("/days/3", "/days/4");
        assertThat(problems.get(0).message())
                .isEqualTo(new Text(
                        "第3行“soon”不能识别。每行写作：日期，如 2027-01-01。",
                        "Line 3 'soon' cannot be read. A line is written: a day, as 2027-01-01."));
    }

    @Test
    void blankLinesSayNothing() {
        assertThat(TypedLines.problems("DAY_LINE", "/days", " \n\n", DAY, LocalDate::parse))
                .isEmpty();
        assertThat(TypedLines.read("2027-01-01\n\n 2027-01-03", LocalDate::parse))
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3));
    }
}
