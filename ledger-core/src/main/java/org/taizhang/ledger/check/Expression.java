package org.taizhang.ledger.check;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Set;

/**
 * One compiled expression.
 *
 * @param needed words without which it cannot be asked; one whose {@code known.} it asks is not among them
 */
record Expression(String text, Set<String> needed, Set<String> words, CelRuntime.Program program) {

    /** @throws CelEvaluationException for an overflow, a division by zero, or too much work */
    Object evaluate(CelVariableResolver values) throws CelEvaluationException {
        return program.eval(values);
    }
}
