package org.taizhang.projections.transparency;

import org.taizhang.ledger.Text;

/** The log cannot go on without contradicting what it has published: no position is given until a person decides. */
public final class LogHaltedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    LogHaltedException(Text explanation) {
        super(explanation.zh() + " " + explanation.en());
        this.explanation = explanation;
    }

    public Text explanation() {
        return explanation;
    }
}
