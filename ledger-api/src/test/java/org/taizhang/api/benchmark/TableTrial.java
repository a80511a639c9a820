package org.taizhang.api.benchmark;

import org.taizhang.api.page.LongTable;

/** A table of 500 rows and ten columns as HTML, on the server. */
final class TableTrial implements Trial {

    private static final int ROWS = 500;
    private static final double MILLIS_MAX = 100;
    private static final int WARM_UP = 100;

    private final LongTable table = new LongTable();

    @Override
    public String what() {
        return "a page's table of %d rows and 10 columns, rendered".formatted(ROWS);
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, MILLIS_MAX);
    }

    @Override
    public double measure(int run) throws Exception {
        double millis = 0;
        for (int times = 0; times <= (run == 0 ? WARM_UP : 0); times++) {
            long start = System.nanoTime();
            table.html(ROWS);
            millis = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
