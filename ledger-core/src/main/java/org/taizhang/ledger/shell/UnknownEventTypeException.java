package org.taizhang.ledger.shell;

/** An event this version cannot read: the reader stops, it never skips. */
public final class UnknownEventTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventTypeException(String name) {
        super("no event type " + name + " in this version; a newer version may have written it");
    }
}
