package org.taizhang.api.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * @param what was measured, as large as it was then
 * @param ours of the median run
 * @param floor of the same run; NaN where there is none
 * @param places where the time went in that run
 */
record Result(Trial trial, String what, double ours, double floor, List<String> places) {

    static final int RUNS = 3;

    private record Run(double ours, double floor, List<String> places) {

        double compared() {
            return Double.isNaN(floor) ? ours : ours / floor;
        }
    }

    /** The run whose ratio is in the middle. */
    static Result of(Trial trial) throws Exception {
        List<Run> runs = new ArrayList<>();
        trial.measure(0);
        trial.measureFloor(0);
        for (int run = 1; run <= RUNS; run++) {
            try (Profile profile = new Profile()) {
                double ours = trial.measure(run);
                List<String> places = profile.places();
                runs.add(new Run(ours, trial.measureFloor(run), places));
            }
        }
        runs.sort(Comparator.comparingDouble(Run::compared));
        Run median = runs.get(RUNS / 2);
        return new Result(trial, trial.what(), median.ours, median.floor, median.places);
    }

    boolean met() {
        return trial.aim().met(ours, floor);
    }
}
