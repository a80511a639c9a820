package org.taizhang.ledger.indicator;

/**
 * How complete a figure is, in reports of the period itself (of a sum over months: of its last one).
 *
 * @param due reports that are due
 * @param filed of these, filed at least once
 * @param onTime of these, first filed by the on-time instant
 * @param imputed values that stand in for a missing one: a stock carried from an earlier period
 * @param unknown values that belong in the figure and are not in it: not filed, or returned, and nothing stands in
 */
public record Coverage(int due, int filed, int onTime, int imputed, int unknown) {

    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    Coverage lacking(int values) {
        return new Coverage(due, filed, onTime, imputed, values);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                due + other.due,
                filed + other.filed,
                onTime + other.onTime,
                imputed + other.imputed,
                unknown + other.unknown);
    }
}
