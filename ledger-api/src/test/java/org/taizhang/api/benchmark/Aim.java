package org.taizhang.api.benchmark;

import java.util.Locale;

/**
 * What is wanted.
 *
 * @param unit of both figures
 * @param bound of {@code ours ÷ floor}, or of ours where there is no floor
 */
record Aim(String unit, Kind kind, double bound) {

    enum Kind {
        /** More is better: at least this part of the floor. */
        AT_LEAST_OF_FLOOR,
        /** Less is better: at most this many times the floor. */
        AT_MOST_TIMES_FLOOR,
        /** Less is better, by itself. */
        AT_MOST
    }

    boolean met(double ours, double floor) {
        return switch (kind) {
            case AT_LEAST_OF_FLOOR -> ours / floor >= bound;
            case AT_MOST_TIMES_FLOOR -> ours / floor <= bound;
            case AT_MOST -> ours <= bound;
        };
    }

    String words() {
        return switch (kind) {
            case AT_LEAST_OF_FLOOR -> String.format(Locale.ROOT, "≥ %.2g", bound);
            case AT_MOST_TIMES_FLOOR -> String.format(Locale.ROOT, "≤ %.2g ×", bound);
            case AT_MOST -> String.format(Locale.ROOT, "≤ %.0f %s", bound, unit);
        };
    }
}
