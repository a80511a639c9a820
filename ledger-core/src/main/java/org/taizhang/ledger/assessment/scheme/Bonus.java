package org.taizhang.ledger.assessment.scheme;

import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * Extra points for what the data award.
 *
 * @param each points for one of what is counted
 * @param most upper limit of this bonus
 */
public record Bonus(String code, Text title, Fraction each, Fraction most) {}
