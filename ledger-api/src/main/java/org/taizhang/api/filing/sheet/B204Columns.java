package org.taizhang.api.filing.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the values of a B204-1 stand: below 本年 and 上年同期, each with 本月 and 1—本月. Columns are counted from 0; −1 for one
 * that the file does not have.
 *
 * @param row that names the code column
 */
record B204Columns(int row, int code, int month, int ytd, int lastYearMonth, int lastYearYtd) {

    private static final int NONE = -1;
    private static final Pattern CODE = Pattern.compile("(指标)?代码");
    private static final Pattern MONTH = Pattern.compile("[本当]月");
    private static final Pattern YEAR_TO_DATE = Pattern.compile("1[-—–―~至]+(本|\\d{1,2})月|.*累计");

    /** Empty where it is no B204-1. */
    static Optional<B204Columns> of(Grid grid) {
        for (int row : grid.rows().keySet()) {
            for (int column : grid.row(row).keySet()) {
                if (CODE.matcher(Plain.of(grid.text(row, column))).matches()) {
                    B204Columns found = below(grid, row, column);
                    return found.month == NONE && found.ytd == NONE ? Optional.empty() : Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The years stand in the row of the code column, the months there or in the row below. */
    private static B204Columns below(Grid grid, int row, int code) {
        int[] found = {NONE, NONE, NONE, NONE};
        boolean lastYear = false;
        for (int column = code + 1; column < Grid.COLUMNS_MAX; column++) {
            String above = Plain.of(grid.text(row, column));
            lastYear = above.contains("上年") || (lastYear && !above.contains("本年"));
            String months = above.replaceAll("本年|上年同期|上年", "") + Plain.of(grid.text(row + 1, column));
            int at = MONTH.matcher(months).matches()
                    ? 0
                    : YEAR_TO_DATE.matcher(months).matches() ? 1 : NONE;
            if (at != NONE && found[at + (lastYear ? 2 : 0)] == NONE) {
                found[at + (lastYear ? 2 : 0)] = column;
            }
        }
        return new B204Columns(row, code, found[0], found[1], found[2], found[3]);
    }
}
