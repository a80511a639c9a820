package org.taizhang.ledger.registry;

import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.JsonResource;

/** Names of the classes of GB/T 4754-2017 that this ledger knows: manufacturing. Any well-formed class is legal. */
public final class IndustryClasses {

    private static final Map<String, String> NAMES = JsonResource.read(
                    IndustryClasses.class, "gbt4754-2017.json", Table.class)
            .classes();

    private IndustryClasses() {}

    /** The Chinese name of the standard, such as 稻谷加工 for {@code 1311}. */
    public static Optional<String> name(IndustryClass industryClass) {
        return Optional.ofNullable(NAMES.get(industryClass.code()));
    }

    private record Table(String standard, Map<String, String> classes) {}
}
