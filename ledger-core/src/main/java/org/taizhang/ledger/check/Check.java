package org.taizhang.ledger.check;

import java.util.function.BiConsumer;
import org.taizhang.ledger.Text;

/** A check ready to be asked. */
interface Check {

    CheckDefinition definition();

    /** Tells what became of it at every place it is about. */
    void ask(Values values, BiConsumer<String, Outcome> outcomes);

    /** What to tell about a place where it fired. */
    Text message(Values values, String place);

    /** One that cannot be compiled is asked in vain: whoever files is not to wait until somebody mends it. */
    static Check lenient(CheckDefinition definition, Language language) {
        try {
            return new CompiledCheck(definition, language);
        } catch (IllegalArgumentException wrong) {
            return new BrokenCheck(definition, String.valueOf(wrong.getMessage()));
        }
    }
}
