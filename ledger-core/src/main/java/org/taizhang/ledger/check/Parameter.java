package org.taizhang.ledger.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;

/**
 * A bound of a check, read as {@code p.<name>}.
 *
 * @param value unless something below says otherwise
 * @param changes later values, in the order of time
 * @param byClass values of industries; they win over time
 */
public record Parameter(String name, Text label, long value, List<Change> changes, List<ForClasses> byClass) {

    /** @param from first period it holds in */
    public record Change(Period from, long value) {}

    /** @param classes prefixes of GB/T 4754 codes, or names of groups such as {@code seasonal} */
    public record ForClasses(List<String> classes, long value) {}

    /**
     * The longest prefix wins.
     *
     * @param industry null for a town
     */
    public long of(@Nullable IndustryClass industry, Period period) {
        if (industry == null) {
            return since(period);
        }
        int longest = 0;
        long ofClass = 0;
        for (ForClasses bound : byClass) {
            for (String name : bound.classes()) {
                int length = ClassGroups.matching(name, industry);
                if (length > longest) {
                    longest = length;
                    ofClass = bound.value();
                }
            }
        }
        return longest > 0 ? ofClass : since(period);
    }

    private long since(Period period) {
        long current = value;
        for (Change change : changes) {
            if (change.from().compareTo(period) <= 0) {
                current = change.value();
            }
        }
        return current;
    }
}
