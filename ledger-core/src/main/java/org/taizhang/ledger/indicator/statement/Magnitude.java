package org.taizhang.ledger.indicator.statement;

/**
 * A sum over enterprises, with what decides whether it may be shown.
 *
 * @param contributors enterprises with a value other than zero
 * @param largest greatest absolute value among them
 */
public record Magnitude(long sum, int contributors, long largest) {

    public static final Magnitude ZERO = new Magnitude(0, 0, 0);

    /** Of two groups without a common enterprise. */
    public Magnitude plus(Magnitude other) {
        return new Magnitude(
                Math.addExact(sum, other.sum), contributors + other.contributors, Math.max(largest, other.largest));
    }

    public Peak peak() {
        return Peak.of(contributors, largest);
    }
}
