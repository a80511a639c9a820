package org.taizhang.ledger.plan;

/** Whether a class belongs to the leading industry of a cluster. */
public enum Leading {
    /** Counts. */
    CORE,
    /** Shown beside; counts only once a committee adopts it as core. */
    EXTENSION,
    NOT
}
