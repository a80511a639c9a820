package org.taizhang.ledger.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.JsonResource;

/** The forms in force. */
public final class FormCatalogue {

    private static final String VERSION = "2021";

    private static final Map<FormCode, FormDefinition> FORMS = load();

    private FormCatalogue() {}

    public static FormDefinition of(FormCode form) {
        FormDefinition definition = FORMS.get(form);
        if (definition == null) {
            throw new IllegalStateException("no definition of form " + form);
        }
        return definition;
    }

    private static Map<FormCode, FormDefinition> load() {
        Map<FormCode, FormDefinition> forms = new EnumMap<>(FormCode.class);
        Arrays.stream(FormCode.values())
                .forEach(form -> forms.put(
                        form,
                        JsonResource.read(FormCatalogue.class, form + "-" + VERSION + ".json", FormDefinition.class)));
        return Collections.unmodifiableMap(forms);
    }
}
