package org.taizhang.api.startup;

import org.taizhang.ledger.Text;

/** The ledger must not be opened so; says why and what to do. */
public final class OpeningRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OpeningRefusedException(Text reason) {
        super(reason.zh() + System.lineSeparator() + reason.en());
    }
}
