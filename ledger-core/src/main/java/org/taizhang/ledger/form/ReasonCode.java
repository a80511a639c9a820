package org.taizhang.ledger.form;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Text;

/** A reason the catalogue knows, such as {@code 08} 差错更正. */
public record ReasonCode(String code, Text label) {

    /** Correction of an error: the only reason for a negative amount. */
    public static final String ERROR = "08";

    /** Needs words of its own. */
    public static final String OTHER = "99";

    private static final List<ReasonCode> CATALOGUE =
            List.of(JsonResource.read(ReasonCode.class, "reasons.json", ReasonCode[].class));

    public static List<ReasonCode> catalogue() {
        return CATALOGUE;
    }

    public static Optional<ReasonCode> find(String code) {
        return CATALOGUE.stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
