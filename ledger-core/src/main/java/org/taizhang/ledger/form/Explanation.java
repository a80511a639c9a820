package org.taizhang.ledger.form;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Why an unusual value is right.
 *
 * @param rule the check it answers; null answers every check of the report that asks
 * @param item the item of the check; null means wherever the check asks
 * @param code 01–10 with a fact, 99 in words of its own
 * @param text the fact: a number, a date, a contract, a product; without personal data
 * @param until last month in which the same holds, so that a season is explained once; null means only now
 */
public record Explanation(
        @Nullable String rule,
        @Nullable String item,
        String code,
        String text,
        @Nullable YearMonth until) {

    public boolean answers(String checkedRule, String checkedItem) {
        return (rule == null || rule.equals(checkedRule)) && (item == null || item.equals(checkedItem));
    }
}
