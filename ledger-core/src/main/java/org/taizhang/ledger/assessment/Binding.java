package org.taizhang.ledger.assessment;

import java.util.Map;
import java.util.TreeMap;

/**
 * Everything scores are a function of.
 *
 * @param position of the ledger, whose figures count
 * @param plan id of the plan whose targets count
 * @param scheme key of the scheme
 * @param schemeHash SHA-256 of its canonical form, in hex
 * @param formulas version of each scored indicator's formula, by its code
 */
public record Binding(long position, String plan, String scheme, String schemeHash, Map<String, String> formulas) {

    public Binding {
        formulas = Map.copyOf(new TreeMap<>(formulas));
    }
}
