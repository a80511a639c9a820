package org.taizhang.ledger.indicator.tally;

import org.taizhang.ledger.ClusterId;

/**
 * What one enterprise's output of one period adds to the cluster it was a member of, 千元.
 *
 * @param core in core classes of the cluster's leading industry
 * @param extended in core and extension classes
 */
record Flows(ClusterId cluster, long gross, long sales, long exports, long aboveScale, long core, long extended) {

    static final int COUNT = 6;

    /** Adds these to sums kept in the order of the components. */
    void addTo(long[] sums) {
        sums[0] += gross;
        sums[1] += sales;
        sums[2] += exports;
        sums[3] += aboveScale;
        sums[4] += core;
        sums[5] += extended;
    }
}
