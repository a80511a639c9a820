package org.taizhang.ledger.indicator.tally;

import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/**
 * What one report adds to a term, never zero.
 *
 * @param cluster in which it counts
 * @param period of the report
 * @param revision the one whose values count
 * @param value exact, in the unit of the term
 */
public record Contribution(Uscc uscc, FormCode form, ClusterId cluster, Period period, int revision, Fraction value) {}
