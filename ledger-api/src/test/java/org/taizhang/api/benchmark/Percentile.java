package org.taizhang.api.benchmark;

import java.util.List;

/** Of measured times. */
final class Percentile {

    private Percentile() {}

    static double p95(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
