package org.taizhang.ledger.check;

import org.jspecify.annotations.Nullable;

/**
 * A change of the catalogue of edit checks, put forward or decided.
 *
 * @param number of the proposal, from 1
 * @param check the check as it is to be; null where it is to be asked no more
 * @param version of the check as it is to be, or of the one that is asked no more
 * @param reason why it was put forward
 * @param sequence of the event in the stream of checks that made it what it is
 */
public record CheckChange(
        int number, CheckKey key, @Nullable CheckDefinition check, int version, String reason, long sequence) {

    /** By which the second person names it: a proposal that was replaced in between is not adopted by mistake. */
    String name() {
        return Integer.toString(number);
    }
}
