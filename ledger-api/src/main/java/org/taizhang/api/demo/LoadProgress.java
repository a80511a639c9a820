package org.taizhang.api.demo;

import java.time.YearMonth;

/** Told after each month that was filed. */
public interface LoadProgress {

    /**
     * @param done months of the script, this one included
     * @param steps recorded by this load so far
     */
    void month(YearMonth month, int done, int all, long steps);
}
