package org.taizhang.ledger.form;

/** The way a report came in. */
public enum Channel {
    WEB,
    API,
    IMPORT,
    GENERATED
}
