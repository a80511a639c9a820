package org.taizhang.ledger.indicator.statement;

import org.taizhang.ledger.calendar.Period;

/**
 * Members of a cluster.
 *
 * @param enterprises at the end of the period, individual businesses (个体户) apart
 * @param aboveScale industrial enterprises above scale
 * @param dueOutput output reports due for the period
 * @param dueEmployment employment reports due for the period: of all who were members during it
 * @param entered of these, those whose membership began in the period
 */
public record DirectoryCounts(
        int enterprises, int individuals, int aboveScale, int dueOutput, int dueEmployment, int entered) {

    public static final DirectoryCounts NONE = new DirectoryCounts(0, 0, 0, 0, 0, 0);

    public DirectoryCounts plus(DirectoryCounts other) {
        return new DirectoryCounts(
                enterprises + other.enterprises,
                individuals + other.individuals,
                aboveScale + other.aboveScale,
                dueOutput + other.dueOutput,
                dueEmployment + other.dueEmployment,
                entered + other.entered);
    }

    public DirectoryCounts minus(DirectoryCounts other) {
        return new DirectoryCounts(
                enterprises - other.enterprises,
                individuals - other.individuals,
                aboveScale - other.aboveScale,
                dueOutput - other.dueOutput,
                dueEmployment - other.dueEmployment,
                entered - other.entered);
    }

    /** Land use is due at entry and at the end of a quarter. */
    public int dueLandUse(Period period) {
        return period.endsQuarter() ? dueEmployment : entered;
    }

    public int members() {
        return enterprises + individuals;
    }
}
