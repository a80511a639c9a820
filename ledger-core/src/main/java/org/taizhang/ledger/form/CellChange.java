package org.taizhang.ledger.form;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/**
 * One cell that a revision changed, re-derived cells of later periods included.
 *
 * @param column {@code month}, {@code ytd}, {@code end}, {@code avg} or {@code stock}, as in the form
 */
public record CellChange(
        Period period,
        String item,
        String column,
        @Nullable Cell from,
        @Nullable Cell to) {}
