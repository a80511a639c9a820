package org.taizhang.api.problem;

import java.util.function.UnaryOperator;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** Carries a refusal out of a service to where it is shown. */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.problems().get(0).message().en(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedException of(Refusal.Kind kind, String rule, String pointer, String zh, String en) {
        return new RefusedException(Refusal.of(kind, Problem.of(rule, pointer, zh, en)));
    }

    /** The same, its pointers moved to where the request has what they name. */
    public RefusedException at(UnaryOperator<String> place) {
        return new RefusedException(new Refusal(
                refusal.kind(),
                refusal.problems().stream()
                        .map(p -> new Problem(p.rule(), place.apply(p.pointer()), p.message()))
                        .toList()));
    }

    public Refusal refusal() {
        return refusal;
    }
}
