package org.taizhang.api.demo;

import java.util.List;
import org.taizhang.ledger.ClusterId;

/**
 * Where one cluster starts at the end of 2020 and where it has come by the end of 2025: toward the plan's targets, not
 * onto them. Output in 万元 of the year, areas in 亩, staff in persons.
 *
 * @param number first digit of its enterprises' numbers
 * @param exits enterprises that came and left again within the five years
 * @param leadingShare of output from classes of the leading industry, roughly
 */
record ClusterAim(
        ClusterId id,
        int number,
        String town,
        double leadingShare,
        Course output,
        Course units,
        int exits,
        Course aboveScale,
        Course staff,
        Course levelled,
        Course builtUp,
        Course productive) {

    record Course(int start, int end) {}

    /**
     * Starts: legacy parks (江口 216, 凤鸣 77, 高阳 350, 平安 30 亩; output 4, 4 and 0.72 亿元), 南溪 from nothing. Against
     * the targets of 2025 江口 and 凤鸣 are ahead in output, 高阳 a little and 南溪 clearly behind, 平安 in the red.
     */
    static final List<ClusterAim> ALL = List.of(
            new ClusterAim(
                    new ClusterId("jiangkou"),
                    1,
                    "江口",
                    0.66,
                    new Course(40_000, 305_000),
                    new Course(7, 127),
                    3,
                    new Course(5, 26),
                    new Course(200, 9_350),
                    new Course(240, 1_290),
                    new Course(216, 1_080),
                    new Course(130, 650)),
            new ClusterAim(
                    new ClusterId("nanxi"),
                    2,
                    "南溪",
                    0.68,
                    new Course(0, 132_000),
                    new Course(0, 68),
                    1,
                    new Course(0, 12),
                    new Course(0, 4_900),
                    new Course(100, 860),
                    new Course(0, 720),
                    new Course(0, 330)),
            new ClusterAim(
                    new ClusterId("fengming"),
                    3,
                    "凤鸣",
                    0.62,
                    new Course(40_000, 194_000),
                    new Course(7, 88),
                    2,
                    new Course(2, 17),
                    new Course(300, 6_080),
                    new Course(90, 790),
                    new Course(77, 690),
                    new Course(46, 418)),
            new ClusterAim(
                    new ClusterId("gaoyang"),
                    4,
                    "高阳",
                    0.70,
                    new Course(45_000, 206_000),
                    new Course(16, 92),
                    3,
                    new Course(5, 18),
                    new Course(500, 7_450),
                    new Course(380, 900),
                    new Course(350, 810),
                    new Course(210, 478)),
            new ClusterAim(
                    new ClusterId("pingan"),
                    5,
                    "平安",
                    0.62,
                    new Course(7_200, 94_000),
                    new Course(8, 53),
                    2,
                    new Course(0, 8),
                    new Course(256, 3_250),
                    new Course(45, 520),
                    new Course(30, 470),
                    new Course(16, 245)));
}
