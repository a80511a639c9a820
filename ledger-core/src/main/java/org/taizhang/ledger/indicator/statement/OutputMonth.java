package org.taizhang.ledger.indicator.statement;

/**
 * The output form of one cluster and period, 千元.
 *
 * @param aboveScale output of units that were above scale in the period
 * @param core output in core classes of the cluster's leading industry
 * @param extended output in core and extension classes
 * @param comparable own year-to-date values of the members that filed this period, {@code ytdBefore} included
 * @param base the same members' own values of the same months of last year
 * @param uncompared members that filed this period and are in neither: what they made last year is not known
 */
public record OutputMonth(
        Filings filings,
        Magnitude gross,
        long sales,
        long exports,
        long aboveScale,
        long core,
        long extended,
        Magnitude comparable,
        Magnitude base,
        int uncompared) {

    public static final OutputMonth EMPTY =
            new OutputMonth(Filings.NONE, Magnitude.ZERO, 0, 0, 0, 0, 0, Magnitude.ZERO, Magnitude.ZERO, 0);
}
