package org.taizhang.api.startup;

/** The process was told to end before the ledger was open. */
final class OpeningStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OpeningStoppedException() {
        super("stopped while opening", null, false, false);
    }
}
