package org.taizhang.ledger.plan.discrepancy;

import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * One number of a discrepancy, exact.
 *
 * @param name stable word within the discrepancy, such as {@code tableTotal}
 */
public record Computed(String name, Text label, Fraction value, String unit) {}
