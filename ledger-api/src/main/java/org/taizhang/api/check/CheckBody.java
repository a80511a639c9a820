package org.taizhang.api.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.Parameter;
import org.taizhang.ledger.form.IdentityDefinition.Figure;
import org.taizhang.ledger.form.Severity;

/**
 * A check as somebody writes it.
 *
 * @param also ids under which other catalogues know it
 * @param item it points at
 * @param each items it is asked of one by one, as {@code it}; only of {@code item} when left out
 * @param applies where it is asked; everywhere when left out
 * @param expression true = in order, in CEL over the words of the form
 * @param parameters bounds, read as {@code p.<name>}
 * @param from first period; always when left out
 * @param until last period; still when left out
 */
record CheckBody(
        String id,
        @Nullable List<String> also,
        int version,
        FormCode form,
        Severity severity,
        CheckScope scope,
        String item,
        @Nullable List<String> each,
        @Nullable String applies,
        String expression,
        @Nullable List<Figure> figures,
        @Nullable List<Bound> parameters,
        Text message,
        @Nullable Period from,
        @Nullable Period until,
        String source) {

    /**
     * @param changes later values, in the order of time
     * @param byClass values of industries, by prefixes of GB/T 4754 codes or names of groups
     */
    record Bound(
            String name,
            Text label,
            long value,
            @Nullable List<Parameter.Change> changes,
            @Nullable List<Parameter.ForClasses> byClass) {
        Parameter parameter() {
            return new Parameter(name, label, value, orNone(changes), orNone(byClass));
        }
    }

    CheckDefinition check() {
        return new CheckDefinition(
                id,
                orNone(also),
                version,
                form,
                severity,
                scope,
                item,
                orNone(each),
                applies,
                expression,
                orNone(figures),
                orNone(parameters).stream().map(Bound::parameter).toList(),
                message,
                from,
                until,
                source);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
