package org.taizhang.ledger.indicator.statement;

/**
 * How far the reports of one form are, in one cluster and period.
 *
 * @param filed of the reports due, those filed at least once
 * @param byClose of the reports due, those first filed while they were taken
 * @param onTime of the reports due, those first filed by the on-time instant
 * @param dueEffective of the reports due, those with a value that counts
 * @param effective reports with a value that counts, those not due included
 * @param accepted of the effective ones, those accepted
 * @param returned of the reports due, those filed but sent back and not filed again
 */
public record Filings(int filed, int byClose, int onTime, int dueEffective, int effective, int accepted, int returned) {

    public static final Filings NONE = new Filings(0, 0, 0, 0, 0, 0, 0);

    /** Every report that is due counts, and every one that counts is accepted. */
    public boolean complete(int due) {
        return dueEffective == due && accepted == effective;
    }
}
