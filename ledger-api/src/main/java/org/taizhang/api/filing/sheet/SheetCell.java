package org.taizhang.api.filing.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.taizhang.api.form.TypedNumber;

/**
 * One cell that is not blank.
 *
 * @param address as a spreadsheet shows it, such as {@code E9}
 * @param text as stored; of a formula the formula itself
 */
record SheetCell(String address, Kind kind, String text) {

    enum Kind {
        NUMBER,
        WORDS,
        FORMULA,
        ERROR
    }

    /** Column 0 of row 0 is {@code A1}. */
    static String address(int row, int column) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    /** Empty for what is not plainly a number; a formula is none, whatever it once gave. */
    Optional<BigDecimal> number() {
        return kind == Kind.NUMBER || kind == Kind.WORDS ? TypedNumber.read(text) : Optional.empty();
    }
}
