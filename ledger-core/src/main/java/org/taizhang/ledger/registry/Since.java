package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of an enterprise from a month on.
 *
 * @param from first month in which it is so; null for what it was registered with
 */
public record Since<T>(T what, @Nullable YearMonth from) {

    /** The latest recorded change that took effect by the month; {@code registered} where there was none. */
    static <T> T holding(List<Since<T>> changes, YearMonth month, T registered) {
        T holding = registered;
        YearMonth since = null;
        for (Since<T> changed : changes) {
            boolean holds = changed.from() == null || !changed.from().isAfter(month);
            boolean newer =
                    since == null || (changed.from() != null && !changed.from().isBefore(since));
            if (holds && newer) {
                holding = changed.what();
                since = changed.from();
            }
        }
        return holding;
    }

    /** With one more; the first is what it was registered with. */
    static <T> List<Since<T>> changed(List<Since<T>> known, T registered, T now, YearMonth from) {
        List<Since<T>> longer = new ArrayList<>(known.isEmpty() ? List.of(new Since<>(registered, null)) : known);
        longer.add(new Since<>(now, from));
        return List.copyOf(longer);
    }
}
