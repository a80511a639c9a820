package org.taizhang.ledger.indicator.statement;

/**
 * The employment form of one cluster and period.
 *
 * @param headcount persons at the end, of members at the end
 * @param personMonths average persons × months of the period
 */
public record EmploymentMonth(Filings filings, Magnitude headcount, long personMonths) {

    public static final EmploymentMonth EMPTY = new EmploymentMonth(Filings.NONE, Magnitude.ZERO, 0);
}
