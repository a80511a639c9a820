package org.taizhang.ledger.indicator.statement;

/**
 * What of several months of output cannot be added up from the months: who produced at all, and how concentrated the
 * sums are. Sums run over the year to date, {@code twelveMonths} over twelve months.
 *
 * @param producing member enterprises at the end with output above zero within twelve months
 */
public record OutputWindow(
        int producing,
        Peak gross,
        Peak sales,
        Peak exports,
        Peak aboveScale,
        Peak core,
        Peak extended,
        Peak twelveMonths) {

    public static final OutputWindow EMPTY =
            new OutputWindow(0, Peak.NONE, Peak.NONE, Peak.NONE, Peak.NONE, Peak.NONE, Peak.NONE, Peak.NONE);
}
