package org.taizhang.api.filing.sheet;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of a small sheet that are not blank, by row and column, both counted from 0. */
record Grid(NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows) {

    static final int ROWS_MAX = 500;
    static final int COLUMNS_MAX = 60;

    Grid() {
        this(new TreeMap<>());
    }

    /** @throws SheetLimitException beyond the bounds */
    void put(int row, int column, SheetCell cell) {
        if (row >= ROWS_MAX || column >= COLUMNS_MAX) {
            throw new SheetLimitException();
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
    }

    NavigableMap<Integer, SheetCell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    Optional<SheetCell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /** Blank is the empty text. */
    String text(int row, int column) {
        return cell(row, column).map(SheetCell::text).orElse("");
    }

    /** All cells of a row one after the other, without white space. */
    String line(int row) {
        return row(row).values().stream().map(cell -> Plain.of(cell.text())).collect(Collectors.joining("|"));
    }
}
