package org.taizhang.api.benchmark;

/** One line of the table: something measured, and its floor, once per run. */
interface Trial {

    /** What is measured. */
    String what();

    /** What the same rows cost without us. */
    String floor();

    Aim aim();

    /** @param run 0, whose figures nobody keeps, warms up; then from 1 */
    double measure(int run) throws Exception;

    /** After {@link #measure} of the same run, on what it left. */
    double measureFloor(int run) throws Exception;
}
