package org.taizhang.projections.registry;

import java.text.Normalizer;
import java.util.Locale;
import org.taizhang.ledger.registry.Enterprise;

/**
 * What is looked for in the directory: part of a name or the beginning of a code, in capitals or small letters, full or
 * half width.
 *
 * @param text folded, as names are folded before they are compared with it
 */
public record Sought(String text) {

    public static Sought of(String q) {
        return new Sought(folded(q));
    }

    /** A code has capitals only. */
    String code() {
        return text.toUpperCase(Locale.ROOT);
    }

    public boolean isIn(Enterprise enterprise) {
        return enterprise.everyName().stream().anyMatch(name -> folded(name).contains(text))
                || enterprise.particulars().uscc().value().startsWith(code());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
