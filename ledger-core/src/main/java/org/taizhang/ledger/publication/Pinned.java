package org.taizhang.ledger.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/**
 * What is given out. The figures themselves are not in it: they are a function of the ledger up to the position and of
 * the formulas.
 *
 * @param period whose figures
 * @param position of the ledger: everything up to it is in them, nothing after it
 * @param document number of the publishing document
 * @param reason why it takes the place of an earlier one; null for the first
 * @param formulas by indicator, the version of its formula
 */
public record Pinned(
        Period period,
        long position,
        PublicationStatus status,
        String document,
        @Nullable String reason,
        Map<String, String> formulas) {

    public Pinned {
        formulas = Map.copyOf(formulas);
    }
}
