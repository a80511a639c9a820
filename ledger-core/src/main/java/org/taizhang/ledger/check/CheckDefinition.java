package org.taizhang.ledger.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.IdentityDefinition;
import org.taizhang.ledger.form.IdentityDefinition.Figure;
import org.taizhang.ledger.form.Severity;

/**
 * One edit check, as data. Checks of one form may share an id where they are about different items.
 *
 * @param version rises with every change of meaning; a report keeps the version that was asked
 * @param also ids under which other catalogues know it
 * @param expression true = in order
 * @param from first period it is asked in; null means always
 * @param until last period it is asked in; null means still
 * @param source where the check and its bounds come from
 */
public record CheckDefinition(
        String id,
        List<String> also,
        int version,
        FormCode form,
        Severity severity,
        CheckScope scope,
        String item,
        List<String> each,
        @Nullable String applies,
        String expression,
        List<Figure> figures,
        List<Parameter> parameters,
        Text message,
        @Nullable Period from,
        @Nullable Period until,
        String source) {

    public static CheckDefinition of(FormDefinition form, IdentityDefinition identity) {
        return new CheckDefinition(
                identity.id(),
                identity.also(),
                1,
                form.form(),
                identity.severity(),
                CheckScope.BOOK,
                identity.item(),
                identity.each(),
                identity.applies(),
                identity.expression(),
                identity.figures(),
                List.of(),
                identity.message(),
                null,
                null,
                "form " + form.form() + " " + form.version());
    }

    public boolean asked(Period period) {
        return (from == null || from.compareTo(period) <= 0) && (until == null || until.compareTo(period) >= 0);
    }

    /** Where it may be found wanting. */
    List<String> places() {
        return each.isEmpty() ? List.of(item) : each;
    }

    Optional<Parameter> parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
