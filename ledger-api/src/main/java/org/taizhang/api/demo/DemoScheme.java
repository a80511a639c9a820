package org.taizhang.api.demo;

import org.taizhang.ledger.assessment.scheme.CanonicalJson;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** The proposal for the founding plan as a version of the demonstration's own, and named so. */
final class DemoScheme {

    private static final String VERSION = "2025.1-demo";

    private DemoScheme() {}

    static Scheme of() {
        Scheme proposal = ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
        String text = SchemeJson.write(proposal)
                .replace(proposal.version(), VERSION)
                .replace("建议方案", "演示方案")
                .replace(": proposal", ": demonstration");
        return CanonicalJson.read(text, Scheme.class).asOptional().orElseThrow();
    }
}
