package org.taizhang.ledger.check;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Explanation;

/**
 * What a report keeps of a check that found something.
 *
 * @param version of the check
 * @param outcome {@code FIRED}, or {@code RULE_ERROR}: taken unchecked
 * @param message as the filer was told
 * @param given the explanation; null for a {@code RULE_ERROR}, and where an earlier one still holds
 * @param standingFrom period whose accepted explanation still holds
 */
public record CheckNote(
        String rule,
        int version,
        String item,
        Outcome outcome,
        Text message,
        @Nullable Given given,
        @Nullable Period standingFrom) {

    /** @param until last month the filer says it holds for */
    public record Given(String code, String text, @Nullable YearMonth until) {
        static Given of(Explanation explanation) {
            return new Given(explanation.code(), explanation.text(), explanation.until());
        }
    }

    public boolean about(String otherRule, String otherItem) {
        return rule.equals(otherRule) && item.equals(otherItem);
    }

    static CheckNote of(Finding finding, @Nullable Given given, @Nullable Period standingFrom) {
        return new CheckNote(
                finding.check().id(),
                finding.check().version(),
                finding.item(),
                finding.outcome(),
                finding.message(),
                given,
                standingFrom);
    }
}
