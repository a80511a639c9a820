package org.taizhang.ledger.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;

/**
 * A check that belongs to a version of a form, in CEL over the words of {@code check.Vocabulary}.
 *
 * @param also ids under which other catalogues know it
 * @param item or group it points at
 * @param each the items it is asked of one by one, as {@code it}; empty means only of {@code item}
 * @param applies where false, the check is not applicable; null means everywhere
 * @param expression true = in order
 * @param figures numbers the message shows
 * @param message what is wrong and what to do; {@code {name}} stands for a figure, a variable or a parameter
 */
public record IdentityDefinition(
        String id,
        List<String> also,
        Severity severity,
        String item,
        List<String> each,
        @Nullable String applies,
        String expression,
        List<Figure> figures,
        Text message) {

    /** @param decimals of the smallest unit {@code expression} counts in */
    public record Figure(String name, String expression, int decimals) {}
}
