package org.taizhang.ledger.plan;

import java.util.Optional;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;

/** The committee names what it puts forward as it likes, such as {@code yunyang-2021-75/1}, but it names it. */
final class DecisionIds {

    private static final int LENGTH_MAX = 64;

    private DecisionIds() {}

    static Optional<Problem> problem(String pointer, String id) {
        return PlainText.required(pointer, id, LENGTH_MAX);
    }
}
