package org.taizhang.api.filing;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.ledger.Problem;

/** A month as it is typed on a page. */
final class MonthTyped {

    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");

    private MonthTyped() {}

    static Optional<YearMonth> read(String typed) {
        return FORM.matcher(typed.strip()).matches() ? Optional.of(YearMonth.parse(typed.strip())) : Optional.empty();
    }

    static Problem problem(String pointer) {
        return Problem.of("CELL_MONTH", pointer, "月份应写作 2025-03 的形式。", "Write the month as 2025-03.");
    }
}
