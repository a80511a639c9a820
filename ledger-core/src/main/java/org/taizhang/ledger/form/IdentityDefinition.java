package org.taizhang.ledger.form;

import org.jspecify.annotations.Nullable;

/**
 * A check as the form prints it. The HARD ones are rules of the rulebook under the same id.
 *
 * @param severity HARD refuses; SOFT and ALERT never do
 */
public record IdentityDefinition(
        String id, String severity, String expr, @Nullable String applies) {}
