package org.taizhang.ledger.check;

/** How far a check looks. */
public enum CheckScope {
    /** One report, and the other reports of its book. */
    BOOK,
    /** Also last year's book. */
    HISTORY,
    /** Also other enterprises of the cluster: always an alert, its numbers never reach a filer. */
    CLUSTER
}
