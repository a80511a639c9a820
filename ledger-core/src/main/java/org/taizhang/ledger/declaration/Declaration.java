package org.taizhang.ledger.declaration;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.StreamType;

/** State of the stream {@code ledger}: declared once, or not yet. */
public record Declaration(@Nullable LedgerDeclared declared) {

    public static final String ID = "ledger";

    public static final StreamType<Declaration, LedgerDeclared> STREAM =
            new StreamType<>("ledger.Ledger", "ledger", LedgerDeclared.class, id -> new Declaration(null));
}
