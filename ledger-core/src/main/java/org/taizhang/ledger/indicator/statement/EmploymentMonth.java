package org.taizhang.ledger.indicator.statement;

/**
 * The employment form of one cluster and period.
 *
 * @param counted members at the end whose report counts
 * @param headcount persons they employ at the end
 * @param personMonths average persons × months of the period
 */
public record EmploymentMonth(Filings filings, int counted, Magnitude headcount, long personMonths) {

    public static final EmploymentMonth EMPTY = new EmploymentMonth(Filings.NONE, 0, Magnitude.ZERO, 0);
}
