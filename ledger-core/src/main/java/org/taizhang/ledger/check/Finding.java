package org.taizhang.ledger.check;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/**
 * A check that fired, or could not be evaluated.
 *
 * @param item where
 * @param message with its numbers; of a {@code RULE_ERROR} what is the matter with the rule
 */
public record Finding(CheckDefinition check, String item, Outcome outcome, Text message) {

    public String pointer() {
        return "/values/" + item;
    }

    public Problem problem() {
        return new Problem(check.id(), pointer(), message);
    }

    static Finding error(CheckDefinition check, String item, @Nullable String cause) {
        String shown = cause == null ? "" : cause.substring(0, Math.min(cause.length(), 200));
        return new Finding(
                check,
                item,
                Outcome.RULE_ERROR,
                new Text("审核公式不能计算：" + shown, "The check could not be evaluated: " + shown));
    }
}
