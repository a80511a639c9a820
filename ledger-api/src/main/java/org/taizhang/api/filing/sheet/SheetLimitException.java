package org.taizhang.api.filing.sheet;

/** A sheet has more rows or columns than a report can have. */
final class SheetLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SheetLimitException() {
        super("more than " + Grid.ROWS_MAX + " rows or " + Grid.COLUMNS_MAX + " columns");
    }
}
