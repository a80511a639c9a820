package org.taizhang.api.form;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.ledger.Problem;

/** A month as it is typed on a page. */
public final class MonthTyped {

    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");

    private MonthTyped() {}

    /** Empty for what is no month. */
    public static Optional<YearMonth> read(String typed) {
        return FORM.matcher(typed.strip()).matches() ? Optional.of(YearMonth.parse(typed.strip())) : Optional.empty();
    }

    /** That it is none. */
    public static Problem problem(String pointer) {
        return Problem.of("CELL_MONTH", pointer, "月份应写作 2025-03 的形式。", "Write the month as 2025-03.");
    }
}
