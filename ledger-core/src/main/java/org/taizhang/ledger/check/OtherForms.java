package org.taizhang.ledger.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.IdentityDefinition.Figure;

/**
 * What checks of one form may look at in the enterprise's other forms: the items of all their versions, as a code means
 * the same in each. A report that was filed on a version without the item does not state it.
 *
 * @param versions of each form, the founding one first
 */
record OtherForms(List<FormDefinition> versions) {

    private static final Map<FormCode, String> PREFIXES = new EnumMap<>(
            Map.of(FormCode.OUTPUT, "output.", FormCode.EMPLOYMENT, "employment.", FormCode.LAND_USE, "landUse."));

    /** As they were shipped. */
    static OtherForms founding(FormCode form) {
        return of(form, other -> List.of(FormCatalogue.of(other)));
    }

    static OtherForms of(FormCode form, Streams facts) {
        return of(form, other -> Forms.of(other, facts).versions());
    }

    private static OtherForms of(FormCode form, Function<FormCode, List<FormDefinition>> versions) {
        return new OtherForms(
                form.filedByEnterprises()
                        ? PREFIXES.keySet().stream()
                                .filter(other -> other != form)
                                .flatMap(other -> versions.apply(other).stream())
                                .toList()
                        : List.of());
    }

    static String prefix(FormDefinition version) {
        return PREFIXES.getOrDefault(version.form(), "");
    }

    /** Whether a word, or something in an expression, is of another form. */
    static boolean named(String text) {
        return PREFIXES.values().stream().anyMatch(text::contains);
    }

    static boolean named(CheckDefinition check) {
        return Stream.of(
                        Stream.of(check.expression()),
                        Optional.ofNullable(check.applies()).stream(),
                        check.figures().stream().map(Figure::expression),
                        Stream.of(check.message().zh(), check.message().en()))
                .flatMap(Function.identity())
                .anyMatch(OtherForms::named);
    }

    /** Which they are. */
    List<String> names() {
        return versions.stream()
                .map(version -> version.form() + " " + version.version())
                .toList();
    }
}
