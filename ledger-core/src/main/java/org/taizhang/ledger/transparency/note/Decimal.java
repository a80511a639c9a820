package org.taizhang.ledger.transparency.note;

/** Whole numbers as logs write them. */
final class Decimal {

    private Decimal() {}

    /** @throws IllegalArgumentException for signs, leading zeroes, other digits than ASCII and what is beyond 2^63 − 1 */
    static long parse(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return Long.parseLong(text);
    }
}
