package org.taizhang.ledger.check;

import org.jspecify.annotations.Nullable;

/** What is known about one report. */
@FunctionalInterface
public interface Facts {

    /**
     * A {@code Long} counted in the variable's smallest unit, a {@code Boolean}, a {@code String}, or a list of them, as
     * the variable's kind says; null where it is not known, which is never zero.
     */
    @Nullable
    Object find(Variable variable);
}
