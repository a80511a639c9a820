package org.taizhang.ledger.assessment.scheme;

import java.util.List;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;

/** Schemes as JSON. */
public final class SchemeJson {

    private SchemeJson() {}

    /** Read and valid by {@link SchemeRules}, or everything that is wrong. */
    public static Parsed<Scheme> read(String json) {
        Parsed<Scheme> parsed = CanonicalJson.read(json, Scheme.class);
        List<Problem> broken = parsed.asOptional().map(SchemeRules::problems).orElse(List.of());
        return broken.isEmpty() ? parsed : new Parsed<>(null, broken);
    }

    /** The canonical form, in which a scheme is stored and hashed. */
    public static String write(Scheme scheme) {
        return CanonicalJson.write(scheme);
    }

    /** SHA-256 of the canonical form, in hex. */
    public static String hash(Scheme scheme) {
        return CanonicalJson.hash(scheme).toString();
    }
}
