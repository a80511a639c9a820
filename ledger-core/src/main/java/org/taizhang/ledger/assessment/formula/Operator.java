package org.taizhang.ledger.assessment.formula;

import org.taizhang.ledger.Fraction;

/** What a formula may do with two numbers. */
enum Operator {
    PLUS("_+_"),
    MINUS("_-_"),
    TIMES("_*_"),
    DIVIDED_BY("_/_"),
    LESS("_<_"),
    AT_MOST("_<=_"),
    GREATER("_>_"),
    AT_LEAST("_>=_"),
    MIN("min"),
    MAX("max");

    private final String function;

    Operator(String function) {
        this.function = function;
    }

    /** Its name in CEL. */
    String function() {
        return function;
    }

    boolean compares() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    /** @throws ArithmeticException for a division by zero */
    Object apply(Fraction a, Fraction b) {
        return switch (this) {
            case PLUS -> a.plus(b);
            case MINUS -> a.minus(b);
            case TIMES -> a.times(b);
            case DIVIDED_BY -> a.dividedBy(b);
            case LESS -> a.compareTo(b) < 0;
            case AT_MOST -> a.compareTo(b) <= 0;
            case GREATER -> a.compareTo(b) > 0;
            case AT_LEAST -> a.compareTo(b) >= 0;
            case MIN -> a.min(b);
            case MAX -> a.max(b);
        };
    }
}
