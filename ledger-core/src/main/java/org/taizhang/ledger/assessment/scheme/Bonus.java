package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * Extra points for what the data award.
 *
 * @param each points for one of what is counted
 * @param most upper limit of this bonus; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bonus(
        String code, Text title, Fraction each, @Nullable Fraction most) {}
