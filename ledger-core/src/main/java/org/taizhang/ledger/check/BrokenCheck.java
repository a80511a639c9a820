package org.taizhang.ledger.check;

import java.util.function.BiConsumer;
import org.taizhang.ledger.Text;

/**
 * A check that fitted when it was adopted and does not any more: {@code RULE_ERROR} wherever it is asked.
 *
 * @param why it cannot be compiled
 */
record BrokenCheck(CheckDefinition definition, String why) implements Check {

    @Override
    public void ask(Values values, BiConsumer<String, Outcome> outcomes) {
        values.failed(why);
        definition.places().forEach(place -> outcomes.accept(place, Outcome.RULE_ERROR));
    }

    @Override
    public Text message(Values values, String place) {
        return definition.message();
    }
}
