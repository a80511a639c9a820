package org.taizhang.api.check;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;

/** The forms a page about checks offers. */
final class CheckForms {

    private CheckForms() {}

    static List<FormDefinition> all() {
        return Stream.of(FormCode.values()).map(FormCatalogue::of).toList();
    }
}
