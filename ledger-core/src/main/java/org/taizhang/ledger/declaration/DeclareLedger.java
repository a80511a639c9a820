package org.taizhang.ledger.declaration;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;

/** Declares an empty ledger; the same declaration again changes nothing, another one is refused. */
public record DeclareLedger(Recording recording, LedgerKind kind, ClockKind clock, String origin)
        implements Command<Declaration, LedgerDeclared> {

    @Override
    public StreamType<Declaration, LedgerDeclared> stream() {
        return Declaration.STREAM;
    }

    @Override
    public String streamId() {
        return Declaration.ID;
    }

    @Override
    public Decision<LedgerDeclared> decide(Declaration state, Streams facts) {
        LedgerDeclared before = state.declared();
        if (before == null) {
            return Decision.accept(new LedgerDeclared(recording.actor(), recording.at(), kind, clock, origin));
        }
        if (before.kind() == kind && before.clock() == clock) {
            return Decision.accept();
        }
        return Decision.refuse(
                Refusal.Kind.CONFLICT,
                Problem.of(
                        "LEDGER_KIND",
                        "",
                        "本台账已声明为“" + before.kind() + "”，不能再作为“" + kind + "”使用；请另选数据目录或数据库。",
                        "This ledger is declared " + before.kind() + " and cannot be used as " + kind
                                + "; choose another data directory or database."));
    }
}
