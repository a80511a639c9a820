package org.taizhang.projections.transparency;

import org.taizhang.ledger.Text;
import org.taizhang.ledger.transparency.note.VerifierKey;

/** The log cannot go on without contradicting what it has published: no position is given until a person decides. */
public final class LogHaltedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    static Text otherKey(VerifierKey wanted, VerifierKey own) {
        return new Text(
                "台账现用密钥" + wanted + "，本机的密钥是" + own + "：请换上现用的密钥，在此之前不签发校验点。",
                "The ledger's key is " + wanted + ", that of this installation is " + own
                        + ": put the ledger's key in its place; no checkpoint is signed until then.");
    }

    LogHaltedException(Text explanation) {
        super(explanation.zh() + " " + explanation.en());
        this.explanation = explanation;
    }

    public Text explanation() {
        return explanation;
    }
}
