package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;

/** What this ledger was declared as. Asked with every answer, read once: a declaration never changes. */
@Component
public class LedgerKindOf {

    private final Streams streams;
    private volatile @Nullable LedgerKind kind;

    public LedgerKindOf(Streams streams) {
        this.streams = streams;
    }

    public boolean demonstration() {
        LedgerKind known = kind;
        if (known == null) {
            LedgerDeclared declared =
                    streams.read(Declaration.STREAM, Declaration.ID).state().declared();
            known = declared == null ? null : declared.kind();
            kind = known;
        }
        return known == LedgerKind.DEMONSTRATION;
    }
}
